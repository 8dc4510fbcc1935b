package dev.receptive.ui;

import java.util.function.Function;
import javafx.util.StringConverter;

/** Shows the values of a list by name. */
final class Named<T> extends StringConverter<T> {

    private final Function<T, String> name;

    Named(Function<T, String> name) {
        this.name = name;
    }

    @Override
    public String toString(T value) {
        return value == null ? "" : name.apply(value);
    }

    @Override
    public T fromString(String text) {
        throw new IllegalStateException(text);
    }
}
