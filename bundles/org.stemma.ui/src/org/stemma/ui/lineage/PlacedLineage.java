/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.lineage;

import java.util.List;
import java.util.Optional;

import org.eclipse.swt.graphics.Rectangle;
import org.stemma.core.record.LineageGraph;

/**
 * A lineage with a place for everything, in pixels from the top left.
 *
 * @param boxes  the records
 * @param lines  the edges, each as x and y of its points in turn
 * @param width  width of the whole
 * @param height height of the whole
 */
record PlacedLineage(List<Box> boxes, List<int[]> lines, int width, int height) {

	/** A record in its place. */
	record Box(LineageGraph.Node node, Rectangle area) {
	}

	/** The box at a point. */
	Optional<Box> at(int x, int y) {
		return boxes.stream().filter(box -> box.area().contains(x, y)).findFirst();
	}

	/** The nearest box in a direction, or the same one when there is none. */
	Box next(Box from, int stepX, int stepY) {
		Box best = from;
		long bestDistance = Long.MAX_VALUE;
		for (Box box : boxes) {
			long distance = distance(from.area(), box.area(), stepX, stepY);
			if (distance < bestDistance) {
				bestDistance = distance;
				best = box;
			}
		}
		return best;
	}

	private static long distance(Rectangle from, Rectangle to, int stepX, int stepY) {
		int alongX = to.x + to.width / 2 - from.x - from.width / 2;
		int alongY = to.y + to.height / 2 - from.y - from.height / 2;
		long ahead = (long) alongX * stepX + (long) alongY * stepY;
		long aside = Math.abs((long) alongX * stepY) + Math.abs((long) alongY * stepX);
		return ahead <= 0 ? Long.MAX_VALUE : ahead + 3 * aside;
	}
}
