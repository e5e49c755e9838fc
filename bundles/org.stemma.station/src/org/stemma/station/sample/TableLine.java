/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.station.sample;

import java.util.List;

import org.stemma.api.Place;

/**
 * One line of a table.
 *
 * @param place where it stands
 * @param cells its cells, without blanks around them
 */
record TableLine(Place place, List<String> cells) {

	/** Copies the list. */
	TableLine {
		cells = List.copyOf(cells);
	}

	/** Whether nothing stands in it. */
	boolean blank() {
		return cells.stream().allMatch(String::isEmpty);
	}
}
