/**
 * How health fraud talks, as regulators list it, in en fr es de; in the notation of `text/phrases.ts`. A phrase stands
 * here only if it names a product or a cure: "they don't want you to know" alone is said of anything.
 */
import type { FindingEvidence } from '../../model/assessment';

export const RED_FLAGS = [
  'miracle-cure',
  'one-product-does-it-all',
  'quick-fix',
  'ancient-secret',
  'doctors-hate-it',
  'pressure-to-buy',
] as const;
export type RedFlag = (typeof RED_FLAGS)[number];

const FDA: FindingEvidence = {
  url: 'https://www.fda.gov/consumers/free-publications-women/health-scams-dont-take-risk',
  publisher: 'U.S. Food and Drug Administration',
  title: 'Health Scams! Don’t take the risk',
  date: '2026-11-22',
  dated: 'retrieved',
};
const FDA_PHILIPPINES: FindingEvidence = {
  url: 'https://doh.gov.ph/book/export/html/1352',
  publisher: 'Food and Drug Administration, Philippines',
  title: 'How to spot false claims?',
  date: '2026-11-22',
  dated: 'retrieved',
};

/** The page that lists the sign, read as a stored copy. */
export const LISTED_BY: Readonly<Record<RedFlag, FindingEvidence>> = {
  'miracle-cure': FDA,
  'one-product-does-it-all': FDA,
  'quick-fix': FDA,
  'ancient-secret': FDA_PHILIPPINES,
  'doctors-hate-it': FDA,
  'pressure-to-buy': FDA,
};

export interface RedFlagPhrases {
  flags: Readonly<Record<RedFlag, readonly string[]>>;
  /** In the same sentence, within five words in front: what is denied. */
  denied: readonly string[];
  /** In the same sentence or one beside it: who warns, laughs or tells of it. */
  undone: readonly string[];
}

export const RED_FLAG_PHRASES: Readonly<Record<string, RedFlagPhrases>> = {
  en: {
    flags: {
      'miracle-cure': [
        'miracle|miraculous|miracles|wonder cure|cures|remedy|remedies|elixir|tonic|drops|supplement|healing',
        'miracle mineral',
        'guaranteed cure|healing',
        'cure is guaranteed',
      ],
      'one-product-does-it-all': [
        'cures|heals|treats|fixes|reverses everything|anything',
        'cures|heals|treats|fixes|reverses|beats all|any|every disease|diseases|illness|illnesses|ailment|ailments|condition|conditions|cancer|cancers',
        'cure|remedy for all|any|every disease|diseases|illness|illnesses|ailment|ailments|cancer|cancers',
        'one product|pill|tea|drop|oil|plant|herb|remedy .. cures|heals|treats|fixes',
      ],
      'quick-fix': [
        'lose|drop|shed|melt _ pounds|lbs|pound|kilos|kg|stone in _ days|hours|weeks|day|week',
        'lose|drop|melt .. weight|fat|pounds while you sleep|dream',
        'melt* .. fat .. overnight',
        'cure|cures|cured|heal|heals|reverse|reverses .. in just|only _ days|hours|minutes|weeks',
        'cure|cures|reverse|reverses .. in _ days|hours|minutes',
        'overnight|instant cure|cures|healing',
      ],
      'ancient-secret': [
        'ancient .. secret|secrets',
        'secret|lost|forgotten|hidden|suppressed ancient .. remedy|cure|formula|recipe',
        'ancient|forgotten remedy|cure|formula|recipe that|which|cures|heals|melts|reverses|beats|works|doctors',
      ],
      'doctors-hate-it': [
        'doctors|dentists|dermatologists|physicians|oncologists hate this|him|her|it|when',
        "doctors|physicians|oncologists|pharma|industry don't|dont|doesn't|doesnt|won't|wont want you to know",
        "doctors|physicians|oncologists won't|wont|never tell you about|this",
        'pharma|industry hides|hiding|buried|suppressed|suppresses .. cure|cures|remedy',
        "cure|cures|remedy|remedies they|doctors|pharma don't|dont want you to",
        "they|doctors don't|dont want you to know about this|these .. cure|cures|remedy|remedies|plant|herb|oil|tea|trick",
        "they're|theyre hiding the cure",
        'they are hiding the cure',
        'hidden|suppressed cure|cures',
      ],
      'pressure-to-buy': [
        'order|buy|act now before',
        'order|buy|act now .. supplies|stock|stocks|bottles',
        'pay now and save',
        'only _ bottles|boxes|packs|jars left',
        'hurry .. bottles|stock|stocks|supplies',
        'limited time offer .. order|buy|cure|bottles',
      ],
    },
    denied: ["no|not|never|isn't|isnt|aren't|arent|wasn't|without|neither|nor|cannot|can't|don't|doesn't"],
    undone: [
      'beware',
      'warn|warns|warned|warning|warnings',
      'scam|scams|scammers|scammer|scammy|fraud|frauds|fraudulent|fake|fakes|bogus|hoax|quack*',
      'snake oil',
      'myth|myths|debunk*|misinformation|misleading|nonsense|bs|bullshit|ridiculous|lol',
      'red flag|flags',
      'too good to be true',
      'so called',
      'skeptic*|sceptic*|wary|careful|suspicious',
      "don't|dont|not|never|avoid|stop fall|believe|trust|buy|buying|falling|sharing|share",
      'if someone|somebody|anyone|it|they|a|an|you see|hear',
      'claim|claims|claiming|claimed|promise|promises|promising|promised|marketed|advertised',
      'report|reported|reports|ftc|fda|regulator|regulators',
      'there is no|there are no|no such thing',
      'ads|ad|adverts|advert|headlines|headline|clickbait',
      'search|searching|looking for',
      'rumor|rumors|rumour|rumours|alleged|allegedly|supposed|supposedly',
      'wish there was|were',
      'song|album|movie|film|band|novel|episode',
    ],
  },
  fr: {
    flags: {
      'miracle-cure': [
        'remède|remèdes|cure|cures|solution|solutions|produit|produits|pilule|pilules|boisson|gélule|gélules|tisane miracle|miracles|miraculeux|miraculeuse',
        'guérison|guérisons miracle|miraculeuse|miraculeuses|garantie',
      ],
      'one-product-does-it-all': [
        'soigne|guérit|traite tout',
        'soigne|guérit|traite|élimine toutes|tous|chaque|les maladies|cancers|maladie',
        'soigne|guérit|traite toutes les maladies',
        'un seul produit|remède .. soigne|guérit|traite',
      ],
      'quick-fix': [
        'perdez|perdre|éliminez _ kilos|kg|kilo en _ jours|semaines|heures|jour|semaine',
        'maigrir|maigrissez|mincir|mincissez en dormant',
        'guérir|guérit|guérissez|soigne|soigner .. en _ jours|heures|minutes',
        'guérison instantanée|immédiate',
      ],
      'ancient-secret': [
        'secret|secrets|remède|recette|formule ancestral|ancestraux|ancestrale|millénaire|millénaires|oublié|oubliée secret|secrète|interdit|qui guérit|soigne',
        'secret|secrets ancestral|ancestraux|millénaire|millénaires',
        'remède|recette secret|secrète .. moines|ancêtres|ancestral|ancestrale',
      ],
      'doctors-hate-it': [
        'médecins|docteurs|dentistes détestent|haïssent',
        'que .. médecins|médecin|docteurs|labos|laboratoires|pharma .. cachent|cache',
        'pharma|labos|laboratoires|pharmaceutique ne veut|veulent pas que vous',
        'remède|guérison .. on nous|vous cache',
        'remède|remèdes interdit|interdits|caché|cachés',
      ],
      'pressure-to-buy': [
        'commandez|achetez vite|maintenant|tout avant',
        'commandez|achetez vite|maintenant .. stock|stocks',
        'plus que _ flacons|boîtes|pots',
        'derniers|dernières flacons|boîtes|pots',
      ],
    },
    denied: ['pas|aucun|aucune|jamais|sans|ni|nul|nulle|n'],
    undone: [
      'attention|gare|méfiez|méfiance|méfie|prudence',
      'arnaque|arnaques|escroquerie|escroqueries|charlatan*|faux|fausse|fausses|fraude|frauduleux|bidon',
      'mythe|désinformation|intox|ridicule|mdr|absurde',
      'soi disant',
      'prétendu|prétendue|prétendus|prétend|prétendent|prétendument',
      'promet|promettent|promesse|promesses',
      'vendu|vendue|vendus comme',
      'si on|quelqu|une|un|vous vous|on|voit|voyez|promet|pub',
      'n existe|existent pas',
      'alerte|signaler|signalez|ansm|dgccrf|autorités',
      'rumeur|rumeurs|soupçon',
      'publicité|publicités|pub|pubs|titres',
      'chanson|film|roman|série',
    ],
  },
  es: {
    flags: {
      'miracle-cure': [
        'cura|curas|remedio|remedios|producto|productos|solución|pastilla|pastillas|gotas|té|jugo milagroso|milagrosa|milagrosos|milagrosas|milagro',
        'curación|cura garantizada|milagrosa',
        'milagrosa|milagroso cura|remedio|curación',
      ],
      'one-product-does-it-all': [
        'lo cura|sana todo',
        'cura|sana|elimina|combate todo tipo|todas|cualquier|toda|todos de|las|los|enfermedad enfermedad|enfermedades|cánceres|cáncer',
        'cura|sana|elimina|combate cualquier|toda enfermedad',
        'cura|sana|elimina todas las enfermedades',
        'un solo producto|remedio .. cura|sana|combate',
      ],
      'quick-fix': [
        'pierde|baja|adelgaza|elimina _ kilos|kg|kilo|libras en _ días|semanas|horas|semana|día',
        'adelgaza|pierde|baja .. mientras duermes',
        'cura|sana|elimina .. en _ días|horas|minutos',
        'cura|curación instantánea|inmediata',
      ],
      'ancient-secret': [
        'secreto|secretos ancestral|ancestrales|milenario|milenarios',
        'remedio|receta|fórmula ancestral|milenario|milenaria|secreto|secreta que|secreto|secreta cura|sana|médicos',
        'remedio|receta|fórmula secreto|secreta .. ancestros|monjes|ancestral',
      ],
      'doctors-hate-it': [
        'médicos|dentistas|doctores odian|detestan',
        'que .. médicos|farmacéuticas|doctores|industria no quieren|quiere que sepas',
        'farmacéuticas|farmacéutica|industria .. ocultan|oculta|esconden|esconde .. cura|remedio',
        'cura|remedio .. que .. ocultan|esconden',
        'remedio|cura prohibido|prohibida|oculta|oculto',
      ],
      'pressure-to-buy': [
        'compra|compre|pide|pídelo|cómpralo|ordena ya|ahora|hoy antes',
        'compra|compre|pide|pídelo|cómpralo|ordena ya|ahora|hoy .. existencias|unidades|stock',
        'solo quedan _ frascos|botes|cajas',
        'quedan _ frascos|botes|cajas',
      ],
    },
    denied: ['no|ni|nunca|sin|ningún|ninguna|ninguno|tampoco|jamás'],
    undone: [
      'cuidado|ojo|alerta|advierte|advierten|advertencia|desconfía|desconfíe',
      'estafa|estafas|estafador|estafadores|fraude|fraudes|falso|falsa|falsos|falsas|bulo|bulos|charlatán|timo|engaño',
      'mito|mitos|desinformación|desmentido|ridículo|jaja|jajaja',
      'supuesto|supuesta|supuestos|supuestas|llamado|llamada|llamados',
      'promete|prometen|promesa|promesas|anuncia|anuncian|asegura|aseguran',
      'venden|vende como',
      'si alguien|te|ves|un|una',
      'no existe|existen|hay',
      'denuncia|denunciar|reporta|cofepris|aemps|autoridades',
      'rumor|rumores',
      'anuncio|anuncios|publicidad|titulares',
      'canción|película|novela|serie',
    ],
  },
  de: {
    flags: {
      'miracle-cure': [
        'wundermittel|wundermitteln|wundermittels|wunderheilung|wunderkur|wunderkuren|wunderpille|wunderpillen|wundermedizin|wundertropfen|wunderpulver|wundertee',
        'garantierte heilung',
        'heilung garantiert',
      ],
      'one-product-does-it-all': [
        'heilt|kuriert|bekämpft|besiegt alles',
        'heilt|kuriert|bekämpft|besiegt alle|jede|jeden krankheiten|krankheit|krebs|beschwerden|krebsarten',
        'ein einziges mittel|produkt .. heilt|kuriert|bekämpft',
        'mittel gegen alle|jede krankheiten|krankheit',
      ],
      'quick-fix': [
        'nimm|verliere|verlieren|nehmen _ kilo|kg|kilos|pfund in _ tagen|wochen|stunden|tag|woche ab',
        'verliere|verlieren|abnehmen|schmelzen _ kilo|kg|kilos|pfund in _ tagen|wochen|stunden',
        'abnehmen|schlank im schlaf',
        'im schlaf abnehmen',
        'heilt|heile|geheilt|heilung .. in _ tagen|stunden|minuten',
      ],
      'ancient-secret': [
        'uraltes|jahrtausendealtes|jahrhundertealtes|vergessenes|altes geheimrezept|geheimnis|geheimmittel|heilgeheimnis',
        'geheimes|verbotenes|vergessenes heilmittel|hausmittel|rezept|naturheilmittel',
        'uralte|vergessene geheime rezeptur|formel',
      ],
      'doctors-hate-it': [
        'ärzte|zahnärzte|ärztinnen|hautärzte hassen',
        'was|das|die|den ärzte|arzt|pharmaindustrie|pharma|pharmalobby .. verschweigen|verschweigt|verheimlichen|verheimlicht',
        'was dir|ihnen|dein|ihr .. arzt|ärzte .. verschweigen|verschweigt|verheimlicht',
        'pharmaindustrie|pharmalobby|pharma|ärzte .. will|wollen nicht .. weißt|wissen|erfährst',
        'pharmaindustrie|pharmalobby|pharma .. unterdrückt|versteckt|verschweigt .. heilmittel|heilung|mittel',
        'unterdrücktes|verbotenes heilmittel',
      ],
      'pressure-to-buy': [
        'jetzt|sofort|schnell bestellen|kaufen|zugreifen bevor|solange',
        'bestelle|bestellen|kaufe|kaufen jetzt|sofort bevor|solange',
        'bestellen|kaufen sie jetzt|sofort .. bevor|solange',
        'nur noch _ flaschen|packungen|dosen',
      ],
    },
    denied: ['kein|keine|keinen|nicht|nie|niemals|ohne|weder'],
    undone: [
      'vorsicht|achtung|warnung|warnt|warnen|aufgepasst',
      'finger weg',
      'betrug|betrüger|abzocke|schwindel|scharlatan*|falsch|falsche|fake|unseriös*|quatsch|unsinn',
      'mythos|mythen|desinformation|lächerlich|lol|haha',
      'angebliche|angebliches|angeblich|angeblichen|sogenannte|sogenanntes|sogenannten|vermeintlich*',
      'verspricht|versprechen|verspricht|versprochen|behauptet|behaupten|beworben|bewirbt',
      'wenn jemand|ihr|du|sie|man',
      'gibt es nicht|kein|keine',
      'verbraucherzentrale|bfarm|behörde|behörden|melden',
      'gerücht|gerüchte|gerüchten',
      'werbung|anzeige|anzeigen|schlagzeile|schlagzeilen',
      'lied|film|roman|serie',
    ],
  },
};
