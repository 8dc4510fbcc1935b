package dev.receptive.prose;

import dev.receptive.yaml.Slip;
import java.util.List;

/** What is noted while a text is read: where things stand, what is asked, and what was wrong. */
record ProseNotes(SourcePlaces places, ProseChecks checks, List<Slip> slips) {

    void add(Slip slip) {
        slips.add(slip);
    }

    /** Asks about a formula. */
    void formula(String tex, TextPlace at) {
        checks.formulas().apply(tex).forEach(slip -> slips.add(at.shifted(slip)));
    }

    /** Asks about what a phrase lights. */
    void light(String target, TextPlace at) {
        checks.lights().apply(target).forEach(slip -> slips.add(at.shifted(slip)));
    }
}
