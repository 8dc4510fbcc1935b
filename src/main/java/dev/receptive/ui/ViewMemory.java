package dev.receptive.ui;

import java.util.HashMap;
import java.util.Map;

/** How each bench was last looked at, for views that are made anew: how near, with whose code beside it, and how far
 * the examples and the parameters were scrolled. */
final class ViewMemory {

    private final Map<String, Look> looks = new HashMap<>();

    private record Look(Camera camera, String code, double scrolled, double parameters) {}

    /** Remembers how a bench is looked at. */
    void keep(Views views) {
        looks.put(
                views.bench(),
                new Look(
                        views.stage().camera(),
                        views.inspector().code().tab(),
                        views.examples().scrolled(),
                        views.inspector().scrolled()));
    }

    /** Has new views of a bench looked at as it was. */
    void restore(Views views) {
        Look look = looks.get(views.bench());
        if (look != null) {
            views.stage().show(look.camera());
            views.inspector().code().show(look.code());
            views.examples().scroll(look.scrolled());
            views.inspector().scroll(look.parameters());
        }
    }
}
