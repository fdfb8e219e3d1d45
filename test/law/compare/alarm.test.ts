import { describe, expect, it } from "vitest";
import { flips } from "../../../law/compare/substance";
import { alarmWords } from "../../../law/compare/lexicon";

const told = (from: string, to: string, language: string) =>
  flips(from, to, language).map((flip) => `${flip.kind}: ${flip.from} → ${flip.to}`);

describe("what may change what the law says", () => {
  it.each<[string, string, string, string]>([
    ["en", "The master may not land", "The master may land", "modality: may not → may"],
    [
      "en",
      "A pilot is entitled to board",
      "A pilot is required to board",
      "modality: is entitled to → is required to",
    ],
    ["en", "need not pay", "shall pay", "modality: need not → shall"],
    ["en", "unless otherwise agreed", "if agreed", "restriction: unless otherwise → if"],
    [
      "en",
      "subject to Article 5",
      "notwithstanding Article 5",
      "restriction: subject to → notwithstanding",
    ],
    ["en", "goods and/or passengers", "goods and passengers", "connective: and/or → and"],
    ["en", "within ten days", "within fifteen days", "period: ten → fifteen"],
    [
      "en",
      "within 10 working days",
      "within 10 calendar days",
      "period: working days → calendar days",
    ],
    ["en", "two thirds of the votes", "half of the votes", "amount: two thirds → half"],
    ["en", "from May 2020", "from June 2020", "date: May 2020 → June 2020"],
    ["en", "not later than Monday", "at the latest on Monday or Tuesday", "connective:  → or"],
    ["ru", "орган вправе отказать", "орган не вправе отказать", "modality: вправе → не вправе"],
    ["ru", "орган обязан сообщить", "орган вправе сообщить", "modality: обязан → вправе"],
    ["ru", "не обязан платить", "обязан платить", "modality: не обязан → обязан"],
    ["ru", "граждане и/или организации", "граждане или организации", "connective: и/или → или"],
    ["ru", "только суд", "суд", "restriction: только → "],
    ["ru", "если иное не установлено", "если установлено", "restriction: если иное не → если"],
    ["ru", "в течение десяти дней", "в течение тридцати дней", "period: десяти → тридцати"],
    ["ru", "10 рабочих дней", "10 календарных дней", "period: рабочих дней → календарных дней"],
    ["ru", "не более 5 процентов", "не менее 5 процентов", "restriction: не более → не менее"],
    ["ru", "пункт 5 части 2", "пункт 6 части 2", "reference: 5 → 6"],
    ["fr", "le juge peut ordonner", "le juge ne peut ordonner", "modality: peut → ne peut"],
    ["fr", "il est tenu de payer", "il peut payer", "modality: est tenu → peut"],
    ["fr", "la taxe n’est due que par lui", "la taxe est due par lui", "restriction: n’ … que → "],
    ["fr", "sauf accord contraire", "sous réserve d'accord", "restriction: sauf → sous réserve"],
    [
      "fr",
      "dix jours ouvrables",
      "dix jours calendaires",
      "period: jours ouvrables → jours calendaires",
    ],
    ["fr", "les biens et/ou les droits", "les biens et les droits", "connective: et/ou → et"],
    ["uk", "орган має право", "орган не має права", "modality: має право → не має права"],
    ["uk", "10 робочих днів", "10 календарних днів", "period: робочих днів → календарних днів"],
    ["de", "Das Gericht darf", "Das Gericht darf nicht", "modality: darf → darf nicht"],
    ["de", "innerhalb von drei Monaten", "innerhalb von sechs Monaten", "period: drei → sechs"],
    ["es", "podrá recurrir", "no podrá recurrir", "modality: podrá → no podrá"],
    ["es", "diez días hábiles", "diez días naturales", "period: días hábiles → días naturales"],
    ["kk", "төлеуге құқылы", "төлеуге міндетті", "modality: құқылы → міндетті"],
  ])("%s: %s → %s", (language, from, to, flip) => expect(told(from, to, language)).toContain(flip));
});

describe("what does not", () => {
  it.each<[string, string, string]>([
    ["en", "The master shall pay", "The master is required to pay"],
    ["en", "may not enter", "is prohibited from entering"],
    ["en", "within ten days", "within 10 days"],
    ["en", "ten business days", "ten working days"],
    ["en", "in May 2020", "during May 2020"],
    ["en", "under Regulation (EU) No 910/2014", "pursuant to Regulation (EU) 910/2014"],
    ["en", "the ship", "the vessel"],
    ["ru", "орган вправе отказать", "орган имеет право отказать"],
    ["ru", "не вправе требовать", "не имеет права требовать"],
    ["ru", "в течение трёх месяцев", "в течение 3 месяцев"],
    ["ru", "обязан уведомить", "должен уведомить"],
    ["fr", "le juge peut ordonner", "le juge a la faculté de ordonner"],
    ["fr", "quelle que soit sa forme", "quelle que fût sa forme"],
    ["fr", "dans les trois mois", "dans les 3 mois"],
    ["uk", "може подати", "має право подати"],
    ["de", "ist verpflichtet", "muss"],
    ["es", "podrá", "puede"],
  ])("%s: %s → %s", (language, from, to) => expect(flips(from, to, language)).toEqual([]));

  it.each(Object.entries(alarmWords))("%s: no form stands for two things", (_, words) => {
    const forms = [
      ...Object.values(words.modality).flat(),
      ...words.negation,
      ...words.and,
      ...words.or,
      ...words.restriction,
    ];
    expect([...new Set(forms)]).toHaveLength(forms.length);
  });
});
