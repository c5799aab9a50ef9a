/** An article of our own with the same roles as the worked example: co-mediators, an offer, a venue, a failed round. */
export const ARTICLE = {
  title: "Islamabad and Kabul leave Istanbul with nothing signed",
  publisher: "Border Desk",
  publishedDate: "2025-11-09",
  url: "https://example.org/border-desk/istanbul-round",
  text: `Islamabad and Kabul leave Istanbul with nothing signed

The third round of negotiations between Pakistan and Afghanistan ended in Istanbul on Friday without an agreement. Pakistan's defence minister Khawaja Asif blamed Kabul for the failure and accused the Taliban government of sheltering militants.

Turkish President Recep Tayyip Erdogan met Prime Minister Shehbaz Sharif in Baku on Saturday. Erdogan said Türkiye, together with Qatar, was mediating between Pakistan and Afghanistan and hoped that the mediation would bring a lasting ceasefire. Ankara also intends to expand defence cooperation with Islamabad.

Iran has offered to mediate between Islamabad and Kabul. Iranian Foreign Minister Abbas Araghchi discussed the situation with his Pakistani counterpart Ishaq Dar in a telephone call on Sunday and voiced concern about the fighting along the border.`,
} as const;
