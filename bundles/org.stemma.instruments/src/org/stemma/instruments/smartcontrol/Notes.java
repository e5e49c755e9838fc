/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.smartcontrol;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.stemma.api.instrument.Measured;
import org.stemma.api.instrument.RunContent.NotUnderstood;
import org.stemma.formats.plate.Detection;
import org.stemma.formats.plate.WellNumbers;
import org.stemma.formats.table.Cell;

/** What stands on the right of the tables: the plate's type and the means of the blanks that were subtracted. */
final class Notes {

	private static final Pattern PLATE = Pattern.compile("Plate:\\s*(\\S.*)");
	private static final Pattern BLANK = Pattern.compile("(Blank.*?)\\s+(-?\\d+(?:[.,]\\d+)?)");

	private final List<Measured> plate = new ArrayList<>();
	private final List<Measured> averages = new ArrayList<>();
	private final List<NotUnderstood> left = new ArrayList<>();

	Notes(List<Cell> cells, WellNumbers numbers, Detection detection) {
		Cell title = new Cell("Average of blanks", cells.isEmpty() ? new org.stemma.api.Place("", 1, 0, "") : cells.getFirst().place());
		for (Cell cell : cells) {
			Matcher type = PLATE.matcher(cell.text());
			Matcher blank = BLANK.matcher(cell.text());
			if (type.matches()) {
				plate.add(Measured.text("container identifier", type.group(1), cell.place()));
			} else if (blank.matches()) {
				numbers.read(title.text().toLowerCase(Locale.ROOT), detection.unit(), new Cell(blank.group(2), cell.place()).under(title))
						.ifPresent(averages::add);
			} else if (cell.text().matches("(?i)average .*")) {
				title = cell;
			} else if (!cell.text().endsWith(":")) {
				left.add(new NotUnderstood(cell.text(), cell.text(), cell.place()));
			}
		}
	}

	/** The type of the plate, once. */
	List<Measured> plate() {
		return plate.stream().limit(1).toList();
	}

	/** The means of blanks. */
	List<Measured> averages() {
		return List.copyOf(averages);
	}

	/** What else stands there. */
	List<NotUnderstood> left() {
		return List.copyOf(left);
	}
}
