package dev.receptive.ui;

import dev.receptive.story.Spot;
import dev.receptive.words.Numerals;
import dev.receptive.words.Words;

/** What a cell says of itself: to a screen reader and beside the pointer. */
final class Speech {

    private Speech() {}

    /** For a screen reader; rows and columns are counted as on the stage, from 0. */
    static String cell(Spot spot, ConvolutionModel model) {
        Words words = model.state().words();
        return words.say("speech." + spot.grid(), spot.row(), spot.column(), Numerals.full(model.value(spot)));
    }

    /** Beside the pointer, with all digits. */
    static String tip(Spot spot, ConvolutionModel model) {
        Words words = model.state().words();
        boolean padding = spot.isIn(Spot.INPUT)
                && model.state().trace().isPadding(new dev.receptive.trace.Place(spot.row(), spot.column()));
        String key = padding ? "tip.padding" : "tip." + spot.grid();
        String row = Integer.toString(spot.row()).replace('-', '−');
        String column = Integer.toString(spot.column()).replace('-', '−');
        return words.say(key, row, column, Numerals.full(model.value(spot)));
    }
}
