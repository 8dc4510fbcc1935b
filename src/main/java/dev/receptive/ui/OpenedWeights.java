package dev.receptive.ui;

import dev.receptive.bench.Bench;
import dev.receptive.bench.Experiment;
import dev.receptive.bench.LearnedFile;
import dev.receptive.bench.Setup;
import dev.receptive.document.Document;
import dev.receptive.words.Refusal;
import dev.receptive.words.Sentence;
import java.util.Optional;

/** Puts weights from a file into what stands on the bench in front; if nothing there learns, onto the bench where something does. */
final class OpenedWeights {

    private final Desk desk;
    private final LearnedFile file;
    private final Sentence name;

    OpenedWeights(Desk desk, LearnedFile file) {
        this.desk = desk;
        this.file = file;
        this.name = Sentence.of("edit.weights", String.valueOf(file.path().getFileName()));
    }

    /**
     * On the screen's thread.
     *
     * @throws Refusal if they do not fit
     */
    void show() {
        if (!isTaken(desk.model()) && desk.benches().all().stream().noneMatch(bench -> isLaid(bench))) {
            throw Refusal.of("error.weights.where");
        }
    }

    private <E extends Experiment> boolean isTaken(BenchModel<E> model) {
        model.typing().finish();
        Optional<E> next = model.bench().withWeights(model.state().experiment(), file);
        next.ifPresent(now -> model.edit(name, now));
        return next.isPresent();
    }

    private <E extends Experiment> boolean isLaid(Bench<E> bench) {
        Optional<E> next = bench.withWeights(bench.first(), file);
        next.ifPresent(now -> desk.open(Document.untitled(new Setup<>(bench, now)), Optional.empty(), name));
        return next.isPresent();
    }
}
