import { Link } from "@/components/ui/link";
import { topLevelCode, type ActorCode } from "@/lib/relations/actor-code";

/** An actor's name, leading to its page; an exact actor (`PAKMIL`) leads to the one it counts under. */
export function ActorLink({ code, name }: { code: ActorCode; name: string }) {
  return (
    <Link href={`/actors/${topLevelCode(code)}`} className="link" title={code}>
      <bdi>{name}</bdi>
    </Link>
  );
}
