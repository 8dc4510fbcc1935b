package dev.receptive.ui;

import dev.receptive.bench.Experiment;
import dev.receptive.bench.Job;
import dev.receptive.bench.Subject;
import dev.receptive.words.Words;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/**
 * The right side: what can be set, what is computed and why, and under it the code that computes it, which keeps its room
 * where the window is low.
 */
final class Inspector<E extends Experiment> extends TwoPart {

    /** The part of a low window that the code may take from the parameters. */
    private static final double CODE = 0.5;

    private static final PseudoClass UNDER_PAGE = PseudoClass.getPseudoClass("under-page");

    private final BenchModel<E> model;
    private final ParameterPanel<E> parameters;
    private final Jobs<E> jobs;
    private final FormulaView formula;
    private final CodePanel code;
    private final Words words;

    /** What the formulas are about. */
    private final Label about;

    /** What stands above the parameters, and what below them. */
    private record Jobs<E extends Experiment>(JobsPanel<E> above, JobsPanel<E> below) {}

    private boolean explains = true;
    private boolean alone;
    private Optional<E> controlled = Optional.empty();
    private Optional<Subject<E>> shown = Optional.empty();

    Inspector(BenchModel<E> model, Words words, NumbersChooser files, Workshop workshop) {
        this(model, words, new ParameterPanel<>(model, words, files), workshop);
    }

    private Inspector(BenchModel<E> model, Words words, ParameterPanel<E> parameters, Workshop workshop) {
        this(
                model,
                words,
                parameters,
                new Jobs<>(
                        new JobsPanel<>(model, words, workshop, Job::isForemost),
                        new JobsPanel<>(model, words, workshop, job -> !job.isForemost())),
                new FormulaView(words),
                section(),
                new CodePanel(model, words, () -> workshop.isAtWork(model.bench())));
    }

    private Inspector(
            BenchModel<E> model,
            Words words,
            ParameterPanel<E> parameters,
            Jobs<E> jobs,
            FormulaView formula,
            Label about,
            CodePanel code) {
        super(new Scrolling(settings(words, parameters, jobs, about, formula), "inspector-upper"), code);
        this.words = words;
        this.about = about;
        about.setId("formula-title");
        this.model = model;
        this.parameters = parameters;
        this.jobs = jobs;
        this.formula = formula;
        this.code = code;
        getStyleClass().add("inspector");
        Scrolling scrolling = (Scrolling) upper();
        parameters.focus().onEnter(scrolling::reveal);
    }

    private static VBox settings(Words words, Node parameters, Jobs<?> jobs, Node about, Node formula) {
        Label set = section();
        set.setText(words.say("inspector.parameters"));
        VBox content = new VBox(jobs.above(), set, parameters, jobs.below(), about, formula);
        content.getStyleClass().add("inspector-content");
        parameters.setViewOrder(-1); // what it complains of lies over what stands under it
        return content;
    }

    /** How far the parameters are scrolled, 0 to 1. */
    double scrolled() {
        return ((Scrolling) upper()).getVvalue();
    }

    void scroll(double part) {
        ((Scrolling) upper()).setVvalue(part);
    }

    CodePanel code() {
        return code;
    }

    private static Label section() {
        Label label = new Label();
        label.getStyleClass().add("section");
        label.setPadding(new Insets(6, 0, 2, 0));
        return label;
    }

    /** Under a page of a lesson that is presented there are the controls alone, as wide as the page. */
    void underPage(boolean under) {
        pseudoClassStateChanged(UNDER_PAGE, under);
        if (alone != under) {
            alone = under;
            code.setVisible(explains && !alone);
            requestLayout();
        }
    }

    @Override
    protected double computePrefHeight(double width) {
        return alone
                ? snappedTopInset() + upper().prefHeight(width) + snappedBottomInset()
                : super.computePrefHeight(width);
    }

    @Override
    double upperHeight(double width, double room) {
        if (alone) {
            return room;
        }
        double below = Math.min(lower().prefHeight(width), Math.max(room * CODE, room - upper().prefHeight(width)));
        return Math.min(upper().prefHeight(width), room - below);
    }

    /** What a page of a lesson lets be seen and used. */
    void allow(PageRules rules) {
        parameters.allow(rules.controls(), model.state().experiment());
        explains = rules.explains();
        for (Node each : List.of(about, formula)) {
            each.setVisible(explains);
        }
        code.setVisible(explains && !alone);
    }

    /** Shows the state of the bench; what belongs to the experiment is shown again only for another one. */
    @SuppressWarnings("ReferenceEquality") // a subject and an experiment are known by identity
    void render() {
        E experiment = model.state().experiment();
        if (controlled.isEmpty() || controlled.get() != experiment) {
            controlled = Optional.of(experiment);
            parameters.render(experiment);
            jobs.above().render(experiment);
            jobs.below().render(experiment);
        }
        Subject<E> subject = model.state().subject();
        if (shown.isEmpty() || shown.get() != subject) {
            shown = Optional.of(subject);
            about.setText(words.say(subject.formulaTitle()));
            formula.render(subject);
        }
        code.render();
    }
}
