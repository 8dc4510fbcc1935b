package dev.receptive.ui;

import dev.receptive.bench.Experiment;
import dev.receptive.bench.Parameter;
import dev.receptive.words.Numerals;
import dev.receptive.words.Refusal;
import dev.receptive.words.Sentence;
import dev.receptive.words.TypedNumber;
import dev.receptive.words.Words;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.event.Event;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;

/** A line of text, or a number that is typed. What cannot be stays as it was typed, marked, with the sentence under it. */
final class TextRow<E extends Experiment> extends ParameterRow<E> implements Typing.Input {

    /** More characters than any number or name here takes. */
    private static final int LONGEST = 200;

    /** So many characters are in sight. */
    private static final int SHORT = 20;

    /** A tip breaks its line here. */
    private static final double TIP = 420;

    private final Function<E, String> get;
    private final BiFunction<E, String, E> with;
    private final String key;
    private final TypedField field = new TypedField(LONGEST, sentence -> complain(Optional.of(new Refusal(sentence))));
    private String shown = "";

    /** All of a text that is wider than its field. */
    private final Tooltip tip = new Tooltip();

    private TextRow(
            Parameter<E> parameter,
            BenchModel<E> model,
            Words words,
            Function<E, String> get,
            BiFunction<E, String, E> with) {
        super(parameter, model, words);
        this.key = parameter.key();
        this.get = get;
        this.with = with;
        tip.setWrapText(true);
        tip.setMaxWidth(TIP);
        field.setId(id());
        field.setAccessibleText(name());
        field.setOnAction(event -> {
            if (take().isEmpty()) {
                field.fireEvent(new Event(HomeFocus.DONE));
            }
        });
        field.focusedProperty().addListener((property, before, now) -> {
            if (!now) {
                take();
            }
        });
        field.textProperty().addListener((property, before, now) -> {
            if (isTyped()) {
                model.typing().begin(this);
            }
        });
        field.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                letGo();
                field.fireEvent(new Event(HomeFocus.DONE));
            }
        });
        fill(name(), field);
    }

    static <E extends Experiment> TextRow<E> of(Parameter.TextLine<E> text, BenchModel<E> model, Words words) {
        TextRow<E> row = new TextRow<>(text, model, words, text.get(), text.with());
        row.field.getStyleClass().add("wide-field"); // a line of text takes more room than a number
        return row;
    }

    static <E extends Experiment> TextRow<E> of(Parameter.Real<E> real, BenchModel<E> model, Words words) {
        return new TextRow<>(
                real,
                model,
                words,
                experiment -> Numerals.full(real.get().apply(experiment)),
                (experiment, typed) -> real.with().apply(experiment, TypedNumber.parse(typed)));
    }

    /** Takes what is typed; gives why it cannot be. */
    private Optional<Refusal> take() {
        String typed = field.getText();
        model().typing().end(this);
        try {
            if (isTyped()) {
                model().typing().finish();
                model().edit(edit(), with.apply(experiment(), typed), key);
                put(get.apply(experiment()));
            }
            return wrong(Optional.empty());
        } catch (Refusal refusal) {
            model().typing().begin(this);
            return wrong(Optional.of(refusal));
        }
    }

    private Optional<Refusal> wrong(Optional<Refusal> refusal) {
        field.markWrong(refusal.isPresent());
        complain(refusal);
        return refusal;
    }

    @Override
    public Optional<Sentence> finish() {
        Optional<Sentence> why = take().map(Refusal::sentence);
        letGo();
        return why;
    }

    @Override
    public Optional<HalfTyped> typed() {
        return Optional.of(new HalfTyped(field.getId(), field.getText()));
    }

    @Override
    public void letGo() {
        model().typing().end(this);
        put(shown);
        complain(Optional.empty());
    }

    @Override
    boolean isTyped() {
        return !field.getText().equals(shown);
    }

    @Override
    void show(E experiment) {
        String now = get.apply(experiment);
        if (!now.equals(shown) || !isTyped()) {
            put(now);
        }
    }

    private void put(String now) {
        shown = now;
        field.markWrong(false);
        tip.setText(now);
        field.setTooltip(now.length() > SHORT ? tip : null);
        if (!field.getText().equals(now)) {
            field.setText(now);
        }
    }
}
