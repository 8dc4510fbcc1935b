package dev.receptive.prose;

import dev.receptive.yaml.Report;
import dev.receptive.yaml.Slip;
import java.util.List;

/** What is noted while a text is read: where things stand, what is asked, and what was wrong. */
record ProseNotes(SourcePlaces places, ProseChecks checks, List<Slip> slips) {

    /** Notes a mistake; nobody reads on after as many as a file's report has. */
    void add(Slip slip) {
        if (slips.size() < Report.MOST) {
            slips.add(slip);
        }
    }

    /** Asks about a formula. */
    void formula(String tex, TextPlace at) {
        checks.formulas().apply(tex).forEach(slip -> add(at.shifted(slip)));
    }

    /** Asks about what a phrase lights. */
    void light(String target, TextPlace at) {
        checks.lights().apply(target).forEach(slip -> add(at.shifted(slip)));
    }
}
