package dev.receptive.ui;

import java.util.Optional;
import java.util.OptionalInt;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * What a key means wherever it lies. A sign or digit is known by what it types as well as by its key: + is a key of its
 * own on a German keyboard, Shift and = on an American one, and digits need Shift on a French one.
 */
enum Chord {
    CLOSER,
    FURTHER,
    FIT,
    REDO,
    NEXT_BENCH,
    LAST_BENCH;

    /** What a key means together with the shortcut key. */
    static Optional<Chord> of(KeyEvent event) {
        if (!event.isShortcutDown() || event.isAltDown()) {
            return Optional.empty();
        }
        String typed = event.getText() == null ? "" : event.getText();
        KeyCode code = event.getCode();
        if (typed.equals("+") || code == KeyCode.PLUS || code == KeyCode.ADD) {
            return Optional.of(CLOSER);
        }
        if (typed.equals("-") || code == KeyCode.SUBTRACT) {
            return Optional.of(FURTHER);
        }
        OptionalInt digit = digit(event);
        if (digit.isPresent()) {
            return Optional.of(FIT).filter(fit -> digit.getAsInt() == 0);
        }
        return switch (code) {
            case EQUALS -> Optional.of(CLOSER);
            case MINUS, UNDERSCORE -> Optional.of(FURTHER);
            case Y -> Optional.of(REDO);
            case TAB -> Optional.of(event.isShiftDown() ? LAST_BENCH : NEXT_BENCH);
            case PAGE_DOWN -> Optional.of(NEXT_BENCH);
            case PAGE_UP -> Optional.of(LAST_BENCH);
            default -> Optional.empty();
        };
    }

    /** The digit that a key types, or that stands on it. */
    static OptionalInt digit(KeyEvent event) {
        String typed = event.getText() == null ? "" : event.getText();
        if (typed.matches("[0-9]")) {
            return OptionalInt.of(typed.charAt(0) - '0');
        }
        KeyCode code = event.getCode();
        if (!code.isDigitKey()) {
            return OptionalInt.empty();
        }
        String name = code.getName();
        return OptionalInt.of(name.charAt(name.length() - 1) - '0');
    }
}
