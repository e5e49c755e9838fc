/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.instruments.plate;

import java.util.Optional;

import org.stemma.ui.plot.Box;

/**
 * Where the wells of a plate are drawn.
 *
 * @param size   of the plate
 * @param ground all wells
 * @param legend room for the legend, to the right
 */
record WellGrid(PlateSize size, Box ground, Box legend) {

	private static final double LEGEND = 112;
	private static final double WIDEST = 1.6;

	/** The grid in a room. */
	static WellGrid of(PlateSize size, Box box) {
		Box free = box.within(36, 60, LEGEND + 28, 44);
		double height = free.height() / size.rows();
		double width = Math.min(free.width() / size.columns(), height * WIDEST);
		height = Math.min(height, width * 1.1);
		Box ground = new Box(free.x(), free.y(), width * size.columns(), height * size.rows());
		return new WellGrid(size, ground, new Box(ground.right() + 28, ground.y(), LEGEND, Math.max(120, Math.min(ground.height(), 320))));
	}

	double width() {
		return ground.width() / size.columns();
	}

	double height() {
		return ground.height() / size.rows();
	}

	Box cell(WellPlace well) {
		return new Box(ground.x() + well.column() * width(), ground.y() + well.row() * height(), width(), height());
	}

	/** The well at a point. */
	Optional<WellPlace> at(double x, double y) {
		return ground.holds(x, y)
				? Optional.of(new WellPlace((int) ((y - ground.y()) / height()), (int) ((x - ground.x()) / width())))
				: Optional.empty();
	}
}
