extension NarrativeLanguage {
    static let western = [
        NarrativeLanguage(
            tag: "fr", past: WordSet("était étaient avait avaient fut furent eut eurent".spaced),
            auxiliaries: WordSet("a ont".spaced),
            participles: ["é", "ée", "és", "ées", "i", "is", "it", "u", "us", "ert"],
            report: WordSet("dit déclaré annoncé affirmé indiqué expliqué précisé ajouté".spaced),
            plan: WordSet(
                "jusque jusqu'au jusqu'à jusqu prévu prévue prévus avant doit doivent devrait devraient pourrait si prochain prochaine d'ici ici dès vont va"
                    .spaced), planEndings: ["ra", "ront", "rait", "raient"]),
        NarrativeLanguage(
            tag: "de",
            past: WordSet(
                "wurde wurden war waren hatte hatten gab kam kamen ging fand fanden begann begannen traf trafen starb eröffnete veröffentlichte beschloss endete"
                    .spaced), report: WordSet("sagte sagten erklärte kündigte berichtete teilte".spaced),
            plan: WordSet(
                "wird werden soll sollen sollte will wollen plant planen geplant vorgesehen voraussichtlich bis ab wenn falls könnte könnten würde würden muss müssen nächste nächsten kommenden spätestens"
                    .spaced)),
        NarrativeLanguage(
            tag: "es", past: WordSet("fue fueron era eran había habían tuvo hizo estuvo".spaced),
            pastEndings: ["ó", "aron", "ieron"], shortest: 5, auxiliaries: WordSet("ha han".spaced),
            participles: ["ado", "ido", "cho", "sto", "rto"],
            report: WordSet("dijo dijeron anunció declaró informó afirmó explicó señaló".spaced),
            plan: WordSet(
                "hasta antes si próximo próxima prevé prevén previsto prevista debe deben planea plazo".spaced),
            planEndings: ["rá", "rán", "ría", "rían"]),
        NarrativeLanguage(
            tag: "pt", past: WordSet("foi foram era eram havia tinha teve fez".spaced),
            pastEndings: ["ou", "aram", "eram", "iram"], shortest: 5,
            report: WordSet("disse disseram anunciou declarou informou afirmou explicou".spaced),
            plan: WordSet("até antes se próximo próxima previsto prevista deve devem vai vão prazo".spaced),
            planEndings: ["rá", "rão", "ria", "riam"]),
        NarrativeLanguage(
            tag: "it", past: WordSet("fu furono era erano aveva avevano venne vennero ebbe".spaced),
            auxiliaries: WordSet("ha hanno".spaced), participles: ["ato", "ito", "uto", "sto", "tto", "rso"],
            report: WordSet("detto annunciato dichiarato affermato spiegato riferito".spaced),
            plan: WordSet("entro fino prima se prossimo prossima previsto prevista deve devono dovrebbe".spaced),
            planEndings: ["rà", "ranno", "rebbe", "rebbero"]),
    ]
}
