/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.ome;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.stemma.api.instrument.Measured;
import org.stemma.api.instrument.Measured.State;
import org.stemma.formats.Mismatch;
import org.stemma.formats.ProblemLog;
import org.stemma.formats.table.Cell;
import org.stemma.formats.value.NumberReader;
import org.stemma.formats.value.NumberStyle;
import org.stemma.formats.value.Reading;
import org.stemma.formats.value.Unit;
import org.stemma.formats.xml.XmlElement;

/**
 * An attribute that holds a number.
 *
 * @param name  its name
 * @param field the term
 * @param unit  the unit where no other attribute states one; empty when the schema's unit cannot be trusted, because
 *              programs write others without saying so
 * @param least the least number that is one; below it nothing was set
 */
record OmeAttribute(String name, String field, String unit, Optional<Integer> least) {

	private static final Map<String, String> UNITS = Map.ofEntries(Map.entry("\u00B5m", "um"), Map.entry("\u03BCm", "um"), Map.entry("nm", "nm"),
			Map.entry("mm", "mm"), Map.entry("m", "m"), Map.entry("s", "s"), Map.entry("ms", "ms"), Map.entry("min", "min"), Map.entry("h", "h"),
			Map.entry("\u00B0C", "Cel"), Map.entry("V", "V"), Map.entry("mV", "mV"), Map.entry("%", "%"), Map.entry("pixel", "{pixel}"));

	static final List<OmeAttribute> PIXELS = List.of(count("SizeX", "image width"), count("SizeY", "image height"), count("SizeZ", "image depth"),
			count("SizeC", "channel count"), count("SizeT", "time point count"), size("PhysicalSizeX", "pixel width"),
			size("PhysicalSizeY", "pixel height"), size("PhysicalSizeZ", "pixel depth"));
	static final List<OmeAttribute> OBJECTIVE = List.of(count("NominalMagnification", "magnification setting"),
			count("LensNA", "numerical aperture"), size("WorkingDistance", "working distance"));
	static final List<OmeAttribute> CHANNEL = List.of(
			new OmeAttribute("ExcitationWavelength", "excitation wavelength setting", "nm", Optional.of(0)),
			new OmeAttribute("EmissionWavelength", "detector wavelength setting", "nm", Optional.of(0)), size("PinholeSize", "pinhole size"));
	static final List<OmeAttribute> PLANE = List.of(new OmeAttribute("ExposureTime", "exposure duration setting", "", Optional.of(0)),
			new OmeAttribute("DeltaT", "elapsed time", "", Optional.of(0)), position("PositionX"), position("PositionY"), position("PositionZ"));
	static final List<OmeAttribute> ENVIRONMENT = List.of(new OmeAttribute("Temperature", "compartment temperature", "Cel", Optional.of(0)),
			new OmeAttribute("Humidity", "humidity", "1", Optional.of(0)), new OmeAttribute("CO2Percent", "co2 percent", "1", Optional.of(0)));

	private static OmeAttribute count(String name, String field) {
		return new OmeAttribute(name, field, "1", Optional.of(0));
	}

	private static OmeAttribute size(String name, String field) {
		return new OmeAttribute(name, field, "um", Optional.of(0));
	}

	private static OmeAttribute position(String name) {
		return new OmeAttribute(name, name.toLowerCase(Locale.ROOT).replace("position", "position "), "", Optional.empty());
	}

	/** Its value in an element, where it stands there. */
	Optional<Measured> of(XmlElement element, ProblemLog log) {
		Cell cell = element.attributeCell(name);
		if (cell.isBlank()) {
			return Optional.empty();
		}
		Optional<Reading> reading = new NumberReader(NumberStyle.POINT, log).marking().read(cell, Optional.empty(), Unit.ONE);
		reading.filter(one -> one.state() == State.ERROR)
				.ifPresent(one -> log.add(Mismatch.notAResult(cell.place(), cell.text(), field).warning()));
		return reading.map(read -> measured(element, cell, read));
	}

	private Measured measured(XmlElement element, Cell cell, Reading read) {
		boolean unset = least.isPresent() && read.value().filter(number -> number.intValue() < least.get() || number.signum() < 0).isPresent();
		if (unset) {
			return new Measured(field, Optional.empty(), cell.text(), "", State.MISSING, cell.place());
		}
		Optional<String> stated = element.attribute(name + "Unit").map(text -> UNITS.getOrDefault(text.strip(), "{" + text.strip() + "}"));
		String own = stated.orElse(unit.isEmpty() ? "1" : unit);
		return new Measured(field, read.value(), cell.text(), read.value().isPresent() ? own : "", read.state(), cell.place());
	}

	/** Whether an element states the number and nobody the unit. */
	boolean isWithoutUnit(XmlElement element) {
		return unit.isEmpty() && element.attribute(name).isPresent() && element.attribute(name + "Unit").isEmpty();
	}
}
