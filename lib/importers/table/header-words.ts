import type { MappedField } from "@/lib/relations/column-mapping";

/**
 * Names that columns of each field are given, the most telling first, in lower case without blanks and signs.
 * `source` alone names the publisher in as many files as the one who acts: which of the two is settled by its company.
 * A bare `id` is often shared by the stops of one journey or the rows of one report: taken for the row's identity it
 * would make repeats of different rows, so an analyst has to choose it; without it whole rows are compared.
 */
export const HEADER_WORDS: Readonly<Record<MappedField, readonly string[]>> = {
  date: words(
    "date eventdate sqldate storydate dateofevent eventday startdate datestart start day when datum fecha jour tarih дата",
  ),
  sourceActor: words(
    "sourceactorfull sourceactor actor1 actor1name actor1code sourcename actor initiator from sender sidea state1 " +
      "country1 countrya statea partya actora sourcecountry sourcecode source iso1 iso3a isoa ccode1 ccodea cowcode1 " +
      "gwnoa actorname actorcountry visitor country",
  ),
  targetActor: words(
    "targetactorfull targetactor actor2 actor2name actor2code targetname target recipient to receiver sideb state2 " +
      "country2 countryb stateb partyb actorb targetcountry targetcode iso2actor iso3b isob ccode2 ccodeb cowcode2 gwnob " +
      "recipientname recipientcountry host",
  ),
  mediator: words("mediator mediators mediatorname mediatedby thirdparty facilitator facilitators"),
  eventType: words("eventtype type event action acttype category ploverevent plovertype kind"),
  cameoCode: words("cameocode cameo eventcode code eventbasecode rootcode eventrootcode cameoroot"),
  quadClass: words("quadclass quad quadcode"),
  intensity: words("intensity goldstein goldsteinscale goldsteinscore eventintensity"),
  tone: words("tone avgtone sentiment polarity"),
  modality: words("modality"),
  mediationState: words("mediationstate mediationstatus"),
  publisher: words("publisher newssources newssource outlet newspaper medium source"),
  publishedDate: words("publisheddate publicationdate pubdate datepublished reportdate reported"),
  text: words("text notes note description headline title summary remarks sentence comment eventtext"),
  url: words("url urls sourceurl link uri href"),
  place: words("place location locationname placename locale venue city where"),
  story: words("story storyid aid articleid documentid docid reportid"),
  rowId: words("rowid eventid eid globaleventid recordid uid uuid"),
};

/** A column's name as these words are written: `Source_Actor` and `source.actor` are `sourceactor`. */
export function plainHeader(name: string): string {
  return name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, "");
}

function words(list: string): readonly string[] {
  return list.split(" ");
}
