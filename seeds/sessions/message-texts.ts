// The words with which a municipality begins. The handbook asks for an invitation and a script and warns that network
// days must not take on the character of coercion ("ikke får karakter af tvang"); the words themselves are ours.
import type { MessageTextKind, MessageWords } from "@mikrolaan/shared/sessions";

const answers = `Ja, jeg kommer: {{svarlink}}?answer=yes
Nej, ikke denne gang: {{svarlink}}?answer=no`;

/** The shipped texts of the network, until the municipality writes its own. */
export const messageTexts = {
  INVITATION: {
    subject: "Netværksmøde {{dato}}",
    body: `Hej {{navn}}

Vi samles i netværket igen, og du er velkommen.

Hvornår: {{dato}}, {{tid}}
Hvor: {{sted}}
Tema: {{tema}}
Vært: {{vært}}

Det er frivilligt at være med, og du behøver ikke forberede noget. Tag gerne det med, der fylder i din virksomhed lige nu.

Sig til her, så der er kaffe nok:
${answers}

Du kan ændre dit svar på samme link, så tit du vil.

Hilsen
Mikrolånsteamet`,
  },
  REMINDER: {
    subject: "Der er plads til dig {{dato}}",
    body: `Hej {{navn}}

Om få dage mødes netværket, og der er plads til dig.

Hvornår: {{dato}}, {{tid}}
Hvor: {{sted}}
Tema: {{tema}}
Vært: {{vært}}

Passer det ikke denne gang, er det helt i orden. Vi skriver ikke mere om dette møde.

${answers}

Hilsen
Mikrolånsteamet`,
  },
  CANCELLATION: {
    subject: "Netværksmødet {{dato}} er aflyst",
    body: `Hej {{navn}}

Netværksmødet {{dato}}, {{tid}}, bliver ikke holdt. Du skal ikke gøre noget.

Vi skriver, når der er en ny dag.

Hilsen
Mikrolånsteamet`,
  },
  SCRIPT: {
    subject: "Drejebog, {{dato}}",
    body: `{{dato}}, {{tid}}
Sted: {{sted}}
Tema: {{tema}}
Vært: {{vært}}

En time før
Sæt stole i en kreds, bryg kaffe, og læg navneskilte frem.
Aftal med {{vært}}, hvem der siger velkommen.

Det første kvarter: velkommen
Værten fortæller om stedet eller sin virksomhed.
Sig højt, at det er frivilligt at være her, og at det, der bliver sagt, bliver i rummet.

Den næste halve time: runden
Hver fortæller, hvad der er lykkedes siden sidst, og hvad der driller. Man må gerne nøjes med at lytte.

Midten: {{tema}}
Et oplæg på højst 20 minutter, helst af en, der selv har prøvet det.
Tal sammen to og to, og saml op i kredsen.

Det sidste kvarter: aftaler
Hvem hjælper hvem med hvad inden næste gang?
Spørg, hvem der vil være vært, og hvad næste møde skal handle om.
Sig tak til værten.

Bagefter
Skriv, hvem der kom. At blive væk er ikke fravær.`,
  },
} as const satisfies Readonly<Record<MessageTextKind, MessageWords>>;
