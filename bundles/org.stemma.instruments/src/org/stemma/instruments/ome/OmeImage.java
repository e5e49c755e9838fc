/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.ome;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.stemma.api.instrument.Measured;
import org.stemma.api.instrument.ReaderSettings;
import org.stemma.api.instrument.SampleContent;
import org.stemma.formats.Mismatch;
import org.stemma.formats.ProblemLog;
import org.stemma.formats.table.Cell;
import org.stemma.formats.value.FileClock;
import org.stemma.formats.xml.XmlElement;

/** One image. For one thread. */
final class OmeImage {

	private static final Set<String> REFERENCES = Set.of("ID");

	private final XmlElement root;
	private final XmlElement image;
	private final OmeWells wells;
	private final ProblemLog log;
	private final FileClock clock;
	private final List<Measured> values = new ArrayList<>();

	OmeImage(XmlElement root, XmlElement image, OmeWells wells, ReaderSettings settings, ProblemLog log) {
		this.root = root;
		this.image = image;
		this.wells = wells;
		this.log = log;
		this.clock = new FileClock(List.of(), List.of(), settings, log);
	}

	SampleContent content() {
		String id = image.attribute("ID").orElse("");
		Cell name = image.attributeCell("Name");
		text("image reference", name.isBlank() ? image.attributeCell("ID") : name);
		image.children("Pixels").forEach(this::pixels);
		text("description", image.childCell("Description"));
		wells.plate(id).ifPresent(plate -> values.add(Measured.text("well plate identifier", plate, image.place())));
		image.children("ImagingEnvironment").forEach(environment -> numbers(OmeAttribute.ENVIRONMENT, environment));
		referred("InstrumentRef", "Instrument").ifPresent(this::instrument);
		referred("ExperimenterRef", "Experimenter").ifPresent(this::experimenter);
		Cell time = image.child("AcquisitionDate").or(() -> image.child("AcquiredDate")).map(XmlElement::cell).orElse(new Cell("", image.place()));
		return new SampleContent(name.isBlank() ? id : named(name.text()), wells.well(id), time.isBlank() ? Optional.empty() : clock.read(time),
				values, image.place());
	}

	/** The name of a file without its folders. */
	private static String named(String path) {
		return path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1).strip();
	}

	private void pixels(XmlElement pixels) {
		numbers(OmeAttribute.PIXELS, pixels);
		text("pixel type", pixels.attributeCell(pixels.attribute("Type").isPresent() ? "Type" : "PixelType"));
		text("dimension order", pixels.attributeCell("DimensionOrder"));
		pixels.descendants("UUID").forEach(file -> text("image reference", file.attributeCell("FileName")));
		pixels.children("Channel").forEach(channel -> {
			text("channel name", channel.attributeCell("Name"));
			text("acquisition mode", channel.attributeCell("AcquisitionMode"));
			text("fluorescent tag setting", channel.attributeCell("Fluor"));
			numbers(OmeAttribute.CHANNEL, channel);
			channel.children("DetectorSettings").forEach(detector -> text("binning", detector.attributeCell("Binning")));
		});
		List<XmlElement> planes = pixels.children("Plane").toList();
		values.add(Measured.number("plane count", java.math.BigDecimal.valueOf(planes.size()), "1", "" + planes.size(), pixels.place()));
		planes.forEach(this::plane);
	}

	private void plane(XmlElement plane) {
		numbers(OmeAttribute.PLANE, plane);
		OmeAttribute.PLANE.stream().filter(one -> one.isWithoutUnit(plane)).findFirst()
				.ifPresent(one -> log.add(Mismatch.described("ome.unit", plane.attributeCell(one.name()).place(), "no unit of " + one.name(),
						"the attribute " + one.name() + "Unit", "Its number is kept without a unit, because programs write milliseconds here as well as seconds.")
						.warning()));
	}

	private void instrument(XmlElement instrument) {
		instrument.children("Microscope").forEach(microscope -> {
			text("model number", microscope.attributeCell("Model"));
			text("product manufacturer", microscope.attributeCell("Manufacturer"));
			text("equipment serial number", microscope.attributeCell("SerialNumber"));
		});
		List<XmlElement> objectives = instrument.children("Objective").toList();
		Optional<String> used = image.child("ObjectiveSettings").or(() -> image.child("ObjectiveRef")).flatMap(one -> one.attribute("ID"));
		objectives.stream().filter(one -> used.isEmpty() ? objectives.size() == 1 : one.attribute("ID").equals(used)).forEach(objective -> {
			text("objective", objective.attributeCell("Model"));
			text("objective correction", objective.attributeCell("Correction"));
			numbers(OmeAttribute.OBJECTIVE, objective);
		});
		for (String part : List.of("Detector", "Filter", "Laser", "Lamp")) {
			instrument.children(part).forEach(one -> one.attributes().keySet().stream().filter(name -> !REFERENCES.contains(name))
					.forEach(name -> text((part + " " + name).toLowerCase(Locale.ROOT), one.attributeCell(name))));
		}
	}

	private void experimenter(XmlElement person) {
		String name = (person.attribute("FirstName").orElse("") + " " + person.attribute("LastName").orElse("")).strip();
		text("analyst", name.isEmpty() ? person.attributeCell("UserName") : new Cell(name, person.place()));
	}

	/** What the image refers to; the only one where it refers to none. */
	private Optional<XmlElement> referred(String reference, String name) {
		List<XmlElement> all = root.children(name).toList();
		Optional<String> id = image.child(reference).flatMap(one -> one.attribute("ID"));
		return id.isEmpty() ? all.size() == 1 ? Optional.of(all.getFirst()) : Optional.empty()
				: all.stream().filter(one -> one.attribute("ID").equals(id)).findFirst();
	}

	private void numbers(List<OmeAttribute> attributes, XmlElement element) {
		attributes.forEach(one -> one.of(element, log).ifPresent(values::add));
	}

	private void text(String field, Cell cell) {
		if (!cell.isBlank()) {
			values.add(Measured.text(field, cell.text().strip(), cell.place()));
		}
	}
}
