package dev.receptive.bench.transposed;

import dev.receptive.figure.EquationPlan;
import dev.receptive.figure.Inked;
import dev.receptive.figure.ProductChip;
import dev.receptive.figure.ProductGrid;
import dev.receptive.figure.RunningSum;
import dev.receptive.figure.Sheet;
import dev.receptive.figure.Titles;
import dev.receptive.scene.Ink;
import dev.receptive.words.Numerals;
import dev.receptive.words.Sentence;
import dev.receptive.words.Words;
import java.util.List;

/** Whether the numbers have returned: what came back beside what the input was, place by place, and how many are the same. */
final class BackVerdict {

    private final BackTrace trace;
    private final TransposedTrace there;
    private final Words words;
    private final PanelText text;
    private final ProductGrid pairs;
    private final RunningSum count;

    BackVerdict(BackTrace trace, EquationPlan plan, PanelText text, double unit, Words words) {
        this.trace = trace;
        this.there = trace.there();
        this.words = words;
        this.text = text;
        this.pairs = new ProductGrid(plan.products(), trace.rows(), trace.columns(), longest(), unit);
        this.count = new RunningSum(plan.sum(), plan.beside(), unit);
    }

    void draw(Sheet sheet, int channel) {
        if (!pairs.isWhole()) {
            text.two(sheet, words.say(verdict(trace)), words.say(sizes()), Ink.FOCUS);
            return;
        }
        text.title(sheet, words.say("back.pairs"), Ink.FOCUS);
        for (int cell = 0; cell < trace.cells(); cell++) {
            pairs.draw(sheet, cell, pair(channel, cell));
        }
        count.label(sheet, words.say("back.count"));
        count.sum(sheet, words.say("back.count.of", same(trace), all(trace)), Ink.FOCUS);
        count.row(
                sheet,
                0,
                row(
                        "back.size.in",
                        Titles.size(there.rows().inputs(), there.columns().inputs()),
                        Ink.INPUT));
        count.row(sheet, 1, row("back.size.out", Titles.size(trace.rows(), trace.columns()), Ink.FOCUS));
    }

    private RunningSum.Row row(String key, String size, Ink ink) {
        return RunningSum.Row.of(words.say(key), size, ink, 1);
    }

    /** What the input was and what came back; two numbers that are not the same are not written alike. */
    private ProductChip pair(int channel, int cell) {
        int row = cell / trace.columns();
        int column = cell % trace.columns();
        float back = trace.output(channel, row, column);
        if (row >= there.rows().inputs() || column >= there.columns().inputs()) {
            return chip("–", Ink.MUTED, "→", Numerals.cell(back));
        }
        String was = there.inputQuantity(channel, row, column).text();
        if (trace.isSame(channel, row, column)) {
            return chip(was, Ink.INPUT, "=", was);
        }
        String came = Numerals.cell(back);
        float input = there.input(channel, row, column);
        return was.equals(came)
                ? chip(Numerals.digits(input), Ink.INPUT, "≠", Numerals.digits(back))
                : chip(was, Ink.INPUT, "≠", came);
    }

    private static ProductChip chip(String was, Ink ink, String sign, String back) {
        return new ProductChip(List.of(new Inked(was, ink)), sign, back, true, false);
    }

    private int longest() {
        int longest = 1;
        for (int channel = 0; channel < there.inputs(); channel++) {
            for (int cell = 0; cell < trace.cells(); cell++) {
                longest = Math.max(longest, pair(channel, cell).length());
            }
        }
        return longest;
    }

    private Sentence sizes() {
        return Sentence.of(
                "back.sizes",
                Titles.size(there.rows().inputs(), there.columns().inputs()),
                Titles.size(there.rows().outputs(), there.columns().outputs()),
                Titles.size(trace.rows(), trace.columns()));
    }

    private static int all(BackTrace trace) {
        return trace.cells() * trace.there().inputs();
    }

    private static int same(BackTrace trace) {
        int same = 0;
        for (int channel = 0; channel < trace.there().inputs(); channel++) {
            same += trace.same(channel, trace.cells());
        }
        return same;
    }

    /** Whether the numbers have returned, in words. */
    static Sentence verdict(BackTrace trace) {
        int all = all(trace);
        int same = same(trace);
        if (!trace.isOneSize()) {
            return Sentence.of("back.verdict.size", same, all);
        }
        return Sentence.of(same == all ? "back.verdict.all" : "back.verdict", same, all);
    }
}
