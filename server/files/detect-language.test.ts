import { expect, it } from "vitest";
import { detectLanguage } from "./detect-language";

it.each([
  [
    "de",
    "Der türkische Außenminister traf am Montag in Istanbul seinen pakistanischen Amtskollegen und sprach mit ihm.",
  ],
  [
    "fr",
    "Le ministre des Affaires étrangères a rencontré lundi à Genève son homologue pour parler de la crise au Soudan.",
  ],
  [
    "es",
    "El ministro de Exteriores se reunió el lunes en Madrid con su homólogo para hablar de la crisis en Venezuela.",
  ],
  [
    "tr",
    "Dışişleri Bakanı pazartesi günü İstanbul'da Pakistanlı mevkidaşıyla bir araya geldi ve bölgedeki krizi görüştü.",
  ],
  ["ar", "وزير الخارجية التقى نظيره في الدوحة يوم الاثنين لبحث الأزمة"],
  ["ru", "Министр иностранных дел встретился в понедельник в Москве со своим коллегой из Турции."],
])("knows %s", (language, text) => expect(detectLanguage(text)).toBe(language));

it.each([
  "Turkish President Recep Tayyip Erdogan met Prime Minister Shehbaz Sharif in Baku on Saturday.",
  "Asad Durrani met Hakan Fidan in Ankara.",
  "Khawaja Muhammad Asif, Mullah Mohammad Yaqoob, Hakan Fidan and Ibrahim Kalin attended the talks in the city.",
  "Talks stalled.",
  "Pakistan ".repeat(20),
  "Pakistan, Afghanistan, India, Iran, Qatar, Turkey, Oman, China, Russia, Ukraine, Kenya, Sudan",
  "Türkiye",
  "🙂🙂🙂",
  "a".repeat(1_000_000),
  "",
])("takes as English, or as too short to say: %#", (text) => expect(detectLanguage(text)).toBe("en"));
