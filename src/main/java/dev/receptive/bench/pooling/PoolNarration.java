package dev.receptive.bench.pooling;

import dev.receptive.bench.Now;
import dev.receptive.bench.Running;
import dev.receptive.bench.pooling.PoolTrace.Covered;
import dev.receptive.bench.pooling.ShownPool.Deed;
import dev.receptive.bench.pooling.ShownPool.Taking;
import dev.receptive.figure.Quantity;
import dev.receptive.figure.ShownResult;
import dev.receptive.words.Numerals;
import dev.receptive.words.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is happening, with its numbers: the sentence under the picture, the counts, the running line. */
final class PoolNarration {

    /** More numbers than this are not told one by one. */
    private static final int LISTED = 6;

    private final PoolTrace trace;
    private final ShownPools pools;
    private final int channels;

    PoolNarration(PoolTrace trace, ShownPools pools) {
        this.trace = trace;
        this.pools = pools;
        this.channels = trace.input().count();
    }

    Now now(PoolStand stand) {
        return new Now(of(stand), counts(stand), running(stand));
    }

    private List<Sentence> counts(PoolStand stand) {
        boolean started = stand.isStarted();
        List<Sentence> counts = new ArrayList<>();
        if (channels > 1) {
            counts.add(Sentence.of("position.channel", started ? stand.channel() + 1 : 0, channels));
        }
        counts.add(Sentence.of("position.output", started ? stand.cell() + 1 : 0, trace.cells()));
        int places = shown(stand).window().size();
        counts.add(Sentence.of("position.number", started ? stand.taken() : 0, places));
        return counts;
    }

    private ShownPool shown(PoolStand stand) {
        return pools.of(stand.channel(), stand.row(), stand.column());
    }

    private Optional<Running> running(PoolStand stand) {
        String listing = PoolListings.name(trace.rule().kind());
        List<String> variables = variables(stand);
        return switch (stand.phase()) {
            case START -> Optional.empty();
            case SLIDE -> Optional.of(new Running(listing, "place", variables));
            case TAKE -> Optional.of(new Running(listing, tag(stand), variables));
            case LAND, END -> Optional.of(new Running(listing, "result", variables));
        };
    }

    private String tag(PoolStand stand) {
        boolean arrived = stand.taken() == stand.done();
        return switch (shown(stand).lines().get(stand.done() - 1).deed()) {
            case NONE -> "inside";
            case LEADS -> arrived ? "wins" : "compare";
            case LOSES, TIES -> "compare";
            case ADDS -> "sum";
        };
    }

    /**
     * The loop's variables and their values when the line that is lit has run, in two lines; the sum begins one, so that no
     * narrow panel cuts it off.
     */
    private List<String> variables(PoolStand stand) {
        ShownPool shown = shown(stand);
        PoolKind kind = trace.rule().kind();
        float sum = 0;
        float best = Float.NEGATIVE_INFINITY;
        int count = 0;
        for (Covered place : shown.window().subList(0, stand.taken())) {
            if (place.counts()) {
                sum += place.value();
                best = Math.max(best, place.value());
                count++;
            }
        }
        String place = "y = " + stand.row() + "  x = " + stand.column();
        String result = kind.isMax() ? "best = " + Numerals.digits(best) : "sum = " + Numerals.digits(sum);
        if (stand.phase() != PoolPhase.TAKE) {
            boolean counted = !kind.isMax() && (kind.slides() || stand.phase() != PoolPhase.SLIDE);
            return List.of(place, counted ? result + "  count = " + count : result);
        }
        Covered at = shown.window().get(stand.done() - 1);
        String window = kind.slides() ? "  i = " + at.i() + "  j = " + at.j() : "";
        String number = kind.isMax() && at.counts() ? "  a = " + Numerals.digits(at.value()) : "";
        return List.of(
                place + window, result + number + "  row = " + signed(at.row()) + "  col = " + signed(at.column()));
    }

    Sentence of(PoolStand stand) {
        return switch (stand.phase()) {
            case START -> start();
            case SLIDE -> slide(stand);
            case TAKE -> take(stand);
            case LAND -> land(stand);
            case END ->
                channels > 1
                        ? Sentence.of("say.pool.end.channels", channels)
                        : Sentence.counted("say.pool.end.", trace.cells());
        };
    }

    private Sentence start() {
        return channels > 1
                ? Sentence.counted("say.pool.start.channels.", trace.cells(), channels)
                : Sentence.counted("say.pool.start.", trace.cells());
    }

    private Sentence slide(PoolStand stand) {
        return Sentence.of(
                "say.slide",
                stand.row(),
                stand.column(),
                reach(trace.rows(), stand.row()),
                reach(trace.columns(), stand.column()));
    }

    /** First and last input of the window; padding lies below 0 and past the end. */
    private static Sentence reach(Lane lane, int output) {
        int first = lane.at(output, 0);
        int last = lane.at(output, lane.places(output) - 1);
        return first == last
                ? Sentence.of("say.reach.one", signed(first))
                : Sentence.of("say.reach", signed(first), signed(last));
    }

    private static String signed(int index) {
        return Integer.toString(index).replace('-', '−');
    }

    private Sentence take(PoolStand stand) {
        ShownPool shown = shown(stand);
        Taking line = shown.lines().get(stand.done() - 1);
        Covered place = shown.window().get(stand.done() - 1);
        String value = line.value().text();
        if (line.deed() == Deed.NONE) {
            return Sentence.of(shown.isMean() ? "say.pool.uncounted" : "say.pool.padding");
        }
        if (place.padding()) {
            return Sentence.of("say.pool.zero", line.soFar().said());
        }
        if (stand.taken() < stand.done()) {
            return coming(shown, line, value);
        }
        return switch (line.deed()) {
            case LEADS ->
                line.before()
                        .map(before -> Sentence.of("say.pool.leads", value, before.said()))
                        .orElseGet(() -> Sentence.of("say.pool.first", value));
            case LOSES -> Sentence.of("say.pool.loses", value, line.soFar().said());
            case TIES -> Sentence.of("say.pool.ties", value);
            default -> added(line, value);
        };
    }

    private static Sentence coming(ShownPool shown, Taking line, String value) {
        String key = shown.isMean() ? "say.pool.coming.sum" : "say.pool.coming.max";
        return line.before()
                .map(before -> Sentence.of(key, value, before.said()))
                .orElseGet(() -> Sentence.of("say.pool.coming.first", value));
    }

    private static Sentence added(Taking line, String value) {
        boolean stays = line.before()
                .map(before ->
                        before.quantity().value() == line.soFar().quantity().value())
                .orElse(false);
        return Sentence.of(
                stays ? "say.pool.stays" : "say.pool.adds", value, line.soFar().said());
    }

    private Sentence land(PoolStand stand) {
        ShownPool shown = shown(stand);
        return shown.isMean() ? mean(shown) : largest(shown);
    }

    private static Sentence largest(ShownPool shown) {
        Object[] place = {shown.spot().row(), shown.spot().column()};
        String value = shown.value().text();
        if (shown.counted() == 0) {
            return Sentence.of("say.pool.land.nothing", place[0], place[1]);
        }
        if (shown.counted() == 1) {
            return Sentence.of("say.pool.land.only", value, place[0], place[1]);
        }
        if (shown.isTied()) {
            return Sentence.of("say.pool.land.tied", numbers(shown), value, place[0], place[1]);
        }
        return Sentence.of("say.pool.land.max", numbers(shown), value, place[0], place[1]);
    }

    /** All that count, or how many. */
    private static Sentence numbers(ShownPool shown) {
        List<String> texts = shown.explanation().parts().stream()
                .map(part -> part.value().text())
                .toList();
        if (texts.size() > LISTED) {
            return Sentence.of("say.pool.many", texts.size());
        }
        Sentence all = Sentence.of("say.reach.one", texts.get(0));
        for (String next : texts.subList(1, texts.size())) {
            all = Sentence.of("say.pool.list", all, next);
        }
        return all;
    }

    private Sentence mean(ShownPool shown) {
        int row = shown.spot().row();
        int column = shown.spot().column();
        Quantity sum = shown.sum().exact()
                ? shown.sum().quantity()
                : Quantity.whole((float) shown.sum().quantity().value());
        String added = new ShownResult(sum, shown.sum().exact()).said();
        String value = shown.value().text();
        if (trace.rule().sums()) {
            return Sentence.counted(
                    "say.pool.land.sum.", shown.counted(), shown.sum().said(), row, column);
        }
        String sign = shown.sum().exact() ? shown.explanation().sign() : ShownResult.sign(shown.value(), false);
        String how = trace.rule().counting().divisor().isPresent()
                        && trace.rule().kind().slides()
                ? "set."
                : shown.counted() < shown.window().size() ? "part." : "mean.";
        return Sentence.counted(
                "say.pool.land." + how,
                shown.counted(),
                added,
                sum.enclosed(),
                shown.divisor(),
                sign,
                value,
                row,
                column,
                shown.window().size());
    }
}
