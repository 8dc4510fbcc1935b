package dev.receptive.ui;

import dev.receptive.bench.Experiment;
import dev.receptive.bench.Job;
import dev.receptive.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import javafx.scene.layout.VBox;

/** Some of the jobs of a bench; nothing where it has none. */
final class JobsPanel<E extends Experiment> extends VBox {

    private final List<Job<E>> jobs;
    private final List<JobRow> rows = new ArrayList<>();

    /**
     * @param which of them
     */
    JobsPanel(BenchModel<E> model, Words words, Workshop workshop, Predicate<Job<E>> which) {
        getStyleClass().add("parameters");
        FocusGroup focus = new FocusGroup(FocusGroup.Arrows.DOWN);
        this.jobs = model.bench().jobs().stream().filter(which).toList();
        for (Job<E> job : jobs) {
            Work work = workshop.of(model.bench(), job);
            JobRow row = new JobRow(job, words, work, way -> workshop.start(model, job, way));
            rows.add(row);
            getChildren().add(row);
            focus.add(row.focus());
        }
        render(model.state().experiment());
    }

    /** Offers what can be done with an experiment. */
    void render(E experiment) {
        boolean any = false;
        for (int i = 0; i < rows.size(); i++) {
            boolean applies = jobs.get(i).applies(experiment);
            rows.get(i).setVisible(applies);
            rows.get(i).setManaged(applies);
            rows.get(i).besides(jobs.get(i).told(experiment));
            any |= applies;
        }
        setVisible(any);
        setManaged(any);
    }
}
