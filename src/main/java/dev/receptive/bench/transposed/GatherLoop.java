package dev.receptive.bench.transposed;

import dev.receptive.bench.Running;
import dev.receptive.bench.transposed.Gathering.Gathered;
import dev.receptive.bench.transposed.ShownGathers.ShownGather;
import dev.receptive.words.Numerals;
import java.util.List;

/** Which line of an ordinary convolution runs, and what its variables are. */
record GatherLoop(Gathering trace, int area) {

    /** The window has come to its place; no product has been taken. */
    Running place(ShownGather of) {
        return running("place", of, "sum = 0");
    }

    /** The last of so many products is added. */
    Running sum(ShownGather of, int taken) {
        if (taken == 0) {
            return place(of);
        }
        float sum = 0;
        for (Gathered product : of.products().subList(0, taken)) {
            sum += product.product();
        }
        Gathered last = of.products().get(taken - 1);
        String at = at(of) + "  c = " + (taken - 1) / area + "  i = " + last.i() + "  j = " + last.j();
        String read = "sum = " + Numerals.digits(sum) + "  a = "
                + Numerals.digits((float) last.value().value()) + "  row = " + signed(last.row()) + "  col = "
                + signed(last.column());
        return new Running(TransposedSubject.CORRELATE.name(), "sum", List.of(at, read));
    }

    /** The sum is complete. */
    Running result(ShownGather of) {
        return running("result", of, "sum = " + Numerals.digits(trace.output(of.map(), of.row(), of.column())));
    }

    private static Running running(String tag, ShownGather of, String sum) {
        return new Running(TransposedSubject.CORRELATE.name(), tag, List.of(at(of), sum));
    }

    private static String at(ShownGather of) {
        return "o = " + of.map() + "  y = " + of.row() + "  x = " + of.column();
    }

    private static String signed(int index) {
        return Integer.toString(index).replace('-', '−');
    }
}
