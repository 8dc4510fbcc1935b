package dev.receptive.ui;

import dev.receptive.document.Document;
import dev.receptive.figure.Patch;
import dev.receptive.figure.Spot;
import dev.receptive.words.Sentence;
import java.nio.file.Path;
import java.util.Optional;

/** A cell that somebody changes, of the document that was open when that began. */
record EditedCell(BenchModel<?> model, Spot spot, Document<?> document, Optional<Path> path) {

    static EditedCell of(BenchModel<?> model, Spot spot) {
        var opened = model.state().opened();
        return new EditedCell(model, spot, opened.document(), opened.path());
    }

    /** Whether the same document is still open, with the cell on the stage and to be changed. */
    boolean isStill() {
        var opened = model.state().opened();
        return model.isEditable(spot)
                && opened.path().equals(path)
                && opened.document().equals(document);
    }

    /** Why a number cannot be changed. */
    static Sentence why(BenchModel<?> model, Spot spot) {
        if (model.rules().locks(spot.tensor()) && model.state().standing().isEditable(spot)) {
            return Sentence.of("lesson.locked");
        }
        if (model.state()
                .standing()
                .target(spot)
                .filter(target -> target.holds(spot))
                .isEmpty()) {
            return repeated(model, spot)
                    .map(from -> Sentence.of("error.edit.repeats", from.row(), from.column()))
                    .orElseGet(() -> Sentence.of("error.edit.padding"));
        }
        Optional<Sentence> fixed = model.state().reading().fixed(spot);
        if (fixed.isPresent()) {
            return fixed.get();
        }
        if (model.state().standing().isCloser(spot)) {
            return Sentence.of("error.edit.closer");
        }
        if (model.canReplace(spot.tensor())) {
            return Sentence.of("error.edit.pixels");
        }
        boolean isComputed = model.state().reading().explain(spot).isPresent();
        return Sentence.of(isComputed ? "error.edit.computed" : "error.edit.shown");
    }

    /** The number of its own plane that stands in the padding once more. */
    private static Optional<Spot> repeated(BenchModel<?> model, Spot padding) {
        return model.state().reading().links(padding).sees().stream()
                .filter(patch -> patch.count() == 1)
                .map(Patch::first)
                .filter(from -> from.isIn(padding.tensor()) && from.channel() == padding.channel())
                .findFirst();
    }
}
