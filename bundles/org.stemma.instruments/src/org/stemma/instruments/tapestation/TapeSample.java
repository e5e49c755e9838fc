/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.tapestation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.stemma.api.instrument.Measured;
import org.stemma.api.instrument.Measured.State;
import org.stemma.formats.field.CellReader;
import org.stemma.formats.table.Cell;
import org.stemma.formats.xml.XmlElement;

/** The values of one sample: its own, then those of each peak and of each region. */
final class TapeSample {

	private static final Set<String> OF_SAMPLE = Set.of("WellNumber", "Comment", "Observations", "Alert", "ScreenTapeID");
	private static final Map<String, String> PEAK = Map.of("Height", "peak height", "FromMW", "peak start", "ToMW", "peak end",
			"Size", "peak position", "Area", "peak area", "PercentOfTotal", "relative peak area", "PercentIntegratedArea",
			"relative corrected peak area");
	private static final Map<String, String> REGION = Map.of("From", "region start", "To", "region end", "Area", "region area",
			"PercentOfTotal", "relative region area");
	private static final Set<String> SIZES = Set.of("FromMW", "ToMW", "Size", "From", "To", "AverageSize");
	private static final Set<String> PERCENTS = Set.of("PercentOfTotal", "PercentIntegratedArea");
	private static final Set<String> QUANTITIES = Set.of("Concentration", "AssignedQuantity", "CalibratedQuantity");

	private final CellReader cells;
	private final AssayUnits units;

	TapeSample(CellReader cells, AssayUnits units) {
		this.cells = cells;
		this.units = units;
	}

	List<Measured> values(XmlElement sample) {
		List<Measured> values = new ArrayList<>();
		String description = sample.childCell("Comment").text() + " " + sample.childCell("Observations").text();
		values.add(cells.text("description", new Cell(description, sample.childCell("Comment").place())));
		values.add(cells.text("observations", sample.childCell("Observations")));
		if (!sample.childCell("Alert").isBlank()) {
			values.add(cells.text("error", sample.childCell("Alert")));
		}
		sample.children().stream().filter(child -> child.children().isEmpty() && !OF_SAMPLE.contains(child.name()))
				.filter(child -> !child.text().isEmpty()).forEach(child -> values.add(value(child, Map.of())));
		sample.children().stream().filter(child -> !child.children().isEmpty())
				.filter(child -> !child.name().equals("Peaks") && !child.name().equals("Regions"))
				.forEach(group -> group.children().forEach(child -> values.add(value(child, Map.of()))));
		sample.children("Peaks").flatMap(peaks -> peaks.children("Peak")).forEach(peak -> peak(peak, values));
		int number = 1;
		for (XmlElement region : sample.children("Regions").flatMap(all -> all.children("Region")).toList()) {
			values.add(Measured.text("region name", String.valueOf(number++), region.place()));
			region.children().forEach(child -> values.add(part(child, REGION)));
		}
		return values;
	}

	private void peak(XmlElement peak, List<Measured> values) {
		values.add(cells.text("peak name", peak.childCell("Number")));
		String comment = peak.childCell("Comment").text() + " " + peak.childCell("Observations").text();
		if (!comment.isBlank()) {
			values.add(cells.text("comment", new Cell(comment, peak.childCell("Observations").place())));
		}
		peak.children().stream().filter(child -> !Set.of("Number", "Comment", "Observations").contains(child.name()))
				.forEach(child -> values.add(part(child, PEAK)));
	}

	private Measured part(XmlElement element, Map<String, String> terms) {
		return element.name().equals("Comment") || element.name().startsWith("Is")
				? cells.text(element.name().toLowerCase(Locale.ROOT), element.cell()) : value(element, terms);
	}

	private Measured value(XmlElement element, Map<String, String> terms) {
		Measured number = cells.number(terms.getOrDefault(element.name(), element.name().toLowerCase(Locale.ROOT)), "1",
				element.cell());
		String unit = unit(element.name());
		if (number.value().isEmpty() || !unit.isEmpty()) {
			return new Measured(number.field(), number.value(), number.text(), number.value().isPresent() ? unit : "", number.state(), number.place());
		}
		return new Measured(number.field(), Optional.empty(), number.text(), "", State.ERROR, number.place());
	}

	private String unit(String name) {
		if (SIZES.contains(name)) {
			return units.size().equals("{nt}") ? "1" : units.size();
		}
		if (QUANTITIES.contains(name)) {
			return units.concentration();
		}
		if (PERCENTS.contains(name)) {
			return "%";
		}
		return name.equals("Molarity") ? units.molarity() : name.equals("Height") ? "[RFU]" : "1";
	}
}
