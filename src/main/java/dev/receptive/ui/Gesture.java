package dev.receptive.ui;

import dev.receptive.scene.Point;

/** What a pointer does with its button down, from point to point of the scene. */
interface Gesture {

    /** To another point, which may lie outside. */
    void to(Point point);
}
