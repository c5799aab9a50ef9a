import type { ActorCode } from "./actor-code";

/** A state or territory that has a place on the map. */
export interface MapState {
  code: ActorCode;
  /** Its shape in world-atlas: the ISO 3166-1 numeric code, else the name there. */
  shape: string;
  /** Middle of its largest part, degrees east and north. */
  place: readonly [longitude: number, latitude: number];
}

/** Code, shape, degrees east and north; see data/reference/README.md. */
const ROWS = `
  AFG 004 65.9 33.8
  AGO 024 17.6 -12.3
  ALB 008 20.1 41.1
  AND 020 1.6 42.5
  ARE 784 54.3 23.9
  ARG 032 -64.7 -34.5
  ARM 051 44.9 40.3
  ATG 028 -61.8 17.1
  AUS 036 134.2 -25.6
  AUT 040 14.1 47.6
  AZE 031 47.7 40.3
  BDI 108 29.9 -3.4
  BEL 056 4.6 50.6
  BEN 204 2.3 9.6
  BFA 854 -1.8 12.3
  BGD 050 90.2 23.9
  BGR 100 25.2 42.8
  BHR 048 50.5 26
  BHS 044 -78 24.7
  BIH 070 17.8 44.2
  BLR 112 28 53.5
  BLZ 084 -88.7 17.2
  BOL 068 -64.7 -16.7
  BRA 076 -53.2 -10.7
  BRB 052 -59.6 13.2
  BRN 096 114.6 4.5
  BTN 064 90.4 27.4
  BWA 072 23.8 -22.2
  CAF 140 20.5 6.6
  CAN 124 -99 58.6
  CHE 756 8.2 46.8
  CHL 152 -70.9 -34.4
  CHN 156 103.3 36.8
  CIV 384 -5.6 7.6
  CMR 120 12.7 5.7
  COD 180 23.6 -2.9
  COG 178 15.2 -0.8
  COL 170 -73.1 3.9
  COM 174 43.3 -11.7
  CPV 132 -23.6 15.1
  CRI 188 -84.2 10
  CUB 192 -78.9 21.6
  CYP 196 33 34.9
  CZE 203 15.3 49.7
  DEU 276 10.4 51
  DJI 262 42.6 11.7
  DMA 212 -61.4 15.4
  DNK 208 9.3 56.2
  DOM 214 -70.5 18.9
  DZA 012 2.6 28.1
  ECU 218 -78.4 -1.4
  EGY 818 29.9 26.5
  ERI 232 38.8 15.4
  ESH 732 -12.3 24.2
  ESP 724 -3.6 40.4
  EST 233 25.8 58.7
  ETH 231 39.6 8.6
  FIN 246 26.2 64.3
  FJI 242 178 -17.8
  FRA 250 2.5 46.6
  FSM 583 158.2 6.9
  GAB 266 11.8 -0.6
  GBR 826 -2.4 53.8
  GEO 268 43.5 42.2
  GHA 288 -1.2 7.9
  GIN 324 -10.9 10.4
  GMB 270 -15.4 13.5
  GNB 624 -14.9 12.1
  GNQ 226 10.5 1.6
  GRC 300 22.6 39.5
  GRD 308 -61.7 12.1
  GRL 304 -41.8 73.1
  GTM 320 -90.4 15.7
  GUY 328 -59 4.8
  HKG 344 114.1 22.4
  HND 340 -86.6 14.8
  HRV 191 16.4 45.2
  HTI 332 -72.7 18.9
  HUN 348 19.4 47.2
  IDN 360 114 -0.2
  IND 356 79.5 22.8
  IRL 372 -8.1 53.2
  IRN 364 54.4 32.5
  IRQ 368 43.8 33
  ISL 352 -18.6 65
  ISR 376 35 31.5
  ITA 380 12.3 43.5
  JAM 388 -77.3 18.2
  JOR 400 36.8 31.2
  JPN 392 137.9 36.6
  KAZ 398 67.2 48.4
  KEN 404 37.8 0.6
  KGZ 417 74.5 41.5
  KHM 116 104.9 12.7
  KIR 296 -157.4 1.9
  KNA 659 -62.7 17.3
  KOR 410 127.9 36.5
  KWT 414 47.6 29.3
  LAO 418 103.8 18.5
  LBN 422 35.9 33.9
  LBR 430 -9.3 6.5
  LBY 434 18.1 27
  LCA 662 -61 13.9
  LIE 438 9.5 47.1
  LKA 144 80.7 7.6
  LSO 426 28.2 -29.6
  LTU 440 23.9 55.3
  LUX 442 6.1 49.8
  LVA 428 24.9 56.9
  MAC 446 113.5 22.2
  MAR 504 -8.7 29.8
  MCO 492 7.4 43.8
  MDA 498 28.5 47.2
  MDG 450 46.7 -19.3
  MDV 462 73.5 4.2
  MEX 484 -102.2 23.9
  MHL 584 171.2 7.1
  MKD 807 21.7 41.6
  MLI 466 -3.6 17.3
  MLT 470 14.4 35.9
  MMR 104 96.5 21.1
  MNE 499 19.2 42.8
  MNG 496 103.1 47
  MOZ 508 35.6 -17.2
  MRT 478 -10.4 20.2
  MUS 480 57.6 -20.3
  MWI 454 34.3 -13.2
  MYS 458 114.7 3.6
  NAM 516 17.2 -22.1
  NER 562 9.3 17.4
  NGA 566 8.1 9.6
  NIC 558 -85 12.8
  NLD 528 5.6 52.3
  NOR 578 12.2 63.8
  NPL 524 83.9 28.3
  NRU 520 166.9 -0.5
  NZL 554 170.6 -43.9
  OMN 512 56.1 20.6
  PAK 586 69.2 29.9
  PAN 591 -80.1 8.5
  PER 604 -74.4 -9.1
  PHL 608 121.4 15.9
  PLW 585 134.6 7.5
  PNG 598 144.2 -6.6
  POL 616 19.4 52.1
  PRK 408 127.2 40.1
  PRT 620 -8 39.7
  PRY 600 -58.4 -23.2
  PSE 275 35.2 31.9
  QAT 634 51.2 25.3
  ROU 642 25 45.8
  RUS 643 95.5 65.9
  RWA 646 29.9 -2
  SAU 682 44.7 24.1
  SDN 729 29.9 16
  SEN 686 -14.5 14.4
  SGP 702 103.8 1.4
  SLB 090 160.2 -9.6
  SLE 694 -11.8 8.6
  SLV 222 -88.9 13.7
  SMR 674 12.5 43.9
  SOM 706 45.7 4.7
  SRB 688 20.8 44.2
  SSD 728 30.3 7.3
  STP 678 6.6 0.2
  SUR 740 -55.9 4.1
  SVK 703 19.5 48.7
  SVN 705 14.8 46.1
  SWE 752 16.2 62.4
  SWZ 748 31.5 -26.6
  SYC 690 55.5 -4.7
  SYR 760 38.5 35
  TCD 148 18.6 15.3
  TGO 768 1 8.5
  THA 764 101 15.1
  TJK 762 71 38.5
  TKM 795 59.4 39.1
  TLS 626 125.9 -8.8
  TON 776 -175.2 -21.2
  TTO 780 -61.3 10.4
  TUN 788 9.6 34.1
  TUR 792 35.4 39.1
  TUV 798 179.2 -8.5
  TWN 158 121 23.7
  TZA 834 34.8 -6.3
  UGA 800 32.4 1.3
  UKR 804 31.3 49.2
  URY 858 -56 -32.8
  USA 840 -98.8 39.9
  UZB 860 63.3 41.8
  VAT 336 12.4 41.9
  VCT 670 -61.2 13.3
  VEN 862 -66.2 7.1
  VNM 704 106.3 16.5
  VUT 548 166.8 -15.2
  WSM 882 -172.4 -13.6
  XKX Kosovo 20.9 42.6
  YEM 887 47.5 15.9
  ZAF 710 25.2 -29
  ZMB 894 27.8 -13.5
  ZWE 716 29.9 -19
`;

/** All states and territories that are actors of their own, in the order of the codes. */
export const MAP_STATES: readonly MapState[] = ROWS.trim()
  .split("\n")
  .map((row) => {
    const [code, shape, longitude, latitude] = row.trim().split(" ");
    return { code: code!, shape: shape!, place: [Number(longitude), Number(latitude)] };
  });

const BY_CODE = new Map(MAP_STATES.map((state) => [state.code, state]));

/** The state of a code; absent for what has no place on the map. */
export function mapState(code: ActorCode): MapState | undefined {
  return BY_CODE.get(code);
}
