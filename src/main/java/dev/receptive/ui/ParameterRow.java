package dev.receptive.ui;

import dev.receptive.bench.Experiment;
import dev.receptive.bench.Parameter;
import dev.receptive.words.Refusal;
import dev.receptive.words.Sentence;
import dev.receptive.words.Words;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.css.PseudoClass;
import javafx.event.EventHandler;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** One control of a bench: its name, what it is set with, and under them the sentence that says why a value cannot be. */
abstract class ParameterRow<E extends Experiment> extends VBox {

    /** What is told of a change that was made, which is no mistake. */
    private static final PseudoClass TOLD = PseudoClass.getPseudoClass("told");

    private final Parameter<E> parameter;
    private final BenchModel<E> model;
    private final Words words;
    private final Label problem = ParameterPanel.problem();

    private final EventHandler<InputEvent> goesOn = this::goOn;

    /** Whether the sentence is new, and so has to come in sight. */
    private boolean told;

    ParameterRow(Parameter<E> parameter, BenchModel<E> model, Words words) {
        this.parameter = parameter;
        this.model = model;
        this.words = words;
        viewOrderProperty()
                .bind(Bindings.when(problem.visibleProperty()).then(-1.0).otherwise(0.0));
    }

    /** The row of a control. */
    static <E extends Experiment> ParameterRow<E> of(
            Parameter<E> parameter, BenchModel<E> model, Words words, NumbersChooser files) {
        if (parameter instanceof Parameter.When<E> when) {
            return new WhenRow<>(when, model, words, of(when.control(), model, words, files));
        }
        if (parameter instanceof Parameter.Pair<E> pair) {
            return new PairRow<>(pair, model, words);
        }
        if (parameter instanceof Parameter.Choice<E> choice) {
            return choice.codes().size() > ChoiceRow.SIDE_BY_SIDE
                    ? new ChoiceList<>(choice, model, words)
                    : new ChoiceRow<>(choice, model, words);
        }
        if (parameter instanceof Parameter.Listed<E> listed) {
            return new ListedRow<>(listed, model, words);
        }
        if (parameter instanceof Parameter.Grids<E> grids) {
            return new GridsRow<>(grids, model, words, files);
        }
        if (parameter instanceof Parameter.Whole<E> whole) {
            return new WholeRow<>(whole, model, words);
        }
        if (parameter instanceof Parameter.Slider<E> slider) {
            return new SliderRow<>(slider, model, words);
        }
        if (parameter instanceof Parameter.Toggles<E> toggles) {
            return new TogglesRow<>(toggles, model, words);
        }
        if (parameter instanceof Parameter.Switch<E> either) {
            return new SwitchRow<>(either, model, words);
        }
        if (parameter instanceof Parameter.Folder<E> folder) {
            return new FolderRow<>(folder, model, words, files::folder);
        }
        if (parameter instanceof Parameter.Action<E> action) {
            return new ActionRow<>(action, model, words);
        }
        if (parameter instanceof Parameter.Real<E> real) {
            return TextRow.of(real, model, words);
        }
        return TextRow.of((Parameter.TextLine<E>) parameter, model, words);
    }

    /** Shows the value of an experiment. */
    abstract void show(E experiment);

    /** Whether something is typed that is not yet taken. */
    boolean isTyped() {
        return false;
    }

    /** Shows an experiment's value, and no complaint any more but about what is being typed. */
    final void render(E experiment) {
        show(experiment);
        if (!isTyped()) {
            complain(Optional.empty());
        }
    }

    /** Lays the row out: its name on the left, its controls on the right. */
    final void fill(String name, Node... controls) {
        HBox row = new HBox(8, new Label(name), ParameterPanel.grow());
        row.getChildren().addAll(controls);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().addAll("row", "row-" + id());
        problem.setManaged(false);
        problem.getStyleClass().add("floating");
        problem.setOnMousePressed(event -> putAside());
        sceneProperty().addListener((property, before, now) -> {
            Optional.ofNullable(before).ifPresent(this::unwatch);
            Optional.ofNullable(now).filter(scene -> problem.isVisible()).ifPresent(this::watch);
        });
        problem.visibleProperty()
                .addListener((property, before, now) ->
                        Optional.ofNullable(getScene()).ifPresent(now ? this::watch : this::unwatch));
        getChildren().setAll(row, problem);
    }

    /** Of what is not typed any more the sentence goes with the next key or press. */
    private void goOn(InputEvent event) {
        boolean here = event.getTarget() instanceof Node node && within(node);
        boolean modifier = event instanceof KeyEvent key && key.getCode().isModifierKey();
        if (problem.isVisible() && !here && !modifier && !isTyped()) {
            complain(Optional.empty());
        }
    }

    private boolean within(Node node) {
        return Stream.iterate(node, Objects::nonNull, Node::getParent).anyMatch(problem::equals);
    }

    /** The sentence was read: what stands under it is wanted. */
    private void putAside() {
        model.typing().letGo();
        complain(Optional.empty());
    }

    private void watch(Scene scene) {
        scene.addEventFilter(MouseEvent.MOUSE_PRESSED, goesOn);
        scene.addEventFilter(KeyEvent.KEY_PRESSED, goesOn);
    }

    private void unwatch(Scene scene) {
        scene.removeEventFilter(MouseEvent.MOUSE_PRESSED, goesOn);
        scene.removeEventFilter(KeyEvent.KEY_PRESSED, goesOn);
    }

    /** The sentence lies over what stands under the row, or above it where nothing does, and pushes nothing. */
    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        double high = problem.prefHeight(getWidth());
        Optional<Scrolling> around = Scrolling.around(this);
        boolean under = around.filter(room -> !room.holds(this, high)).isEmpty();
        problem.resizeRelocate(0, under ? getHeight() : -high, getWidth(), high);
        if (told) {
            told = false;
            around.ifPresent(room -> room.reveal(problem));
        }
    }

    /** By which files and lessons mean the control. */
    final String key() {
        return parameter.key();
    }

    /** Has it seen, or leaves it out. */
    final void reveal(boolean wanted) {
        setVisible(wanted);
        setManaged(wanted);
    }

    final String id() {
        return parameter.key().replace('.', '-');
    }

    /** What the control is called. */
    final String name() {
        return words.say("field." + parameter.key());
    }

    /** What undo calls an edit of it. */
    final Sentence edit() {
        return Sentence.of("edit." + parameter.key());
    }

    final BenchModel<E> model() {
        return model;
    }

    final E experiment() {
        return model.state().experiment();
    }

    final Words words() {
        return words;
    }

    /** Does something to the experiment as it is once all that was typed is taken, or says why it cannot be. */
    final boolean attempt(Runnable what) {
        try {
            model.typing().finish();
            E before = experiment();
            what.run();
            tell(model.told(before), false);
            return true;
        } catch (Refusal refusal) {
            show(experiment());
            complain(Optional.of(refusal));
            return false;
        }
    }

    final void complain(Optional<Refusal> refusal) {
        tell(refusal.map(Refusal::sentence), true);
    }

    /** A sentence under the row: why a value cannot be, or what else became of one. */
    private void tell(Optional<Sentence> sentence, boolean wrong) {
        if (sentence.isEmpty() && !problem.isVisible()) {
            return; // an edit a frame need not have every row laid out
        }
        problem.setText(sentence.map(words::say).orElse(""));
        problem.pseudoClassStateChanged(TOLD, !wrong);
        problem.setVisible(sentence.isPresent());
        told = sentence.isPresent();
        requestLayout();
    }
}
