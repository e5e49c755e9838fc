/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.cytometry.facsdiva;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;

import org.stemma.api.instrument.MeasuredTime;
import org.stemma.api.instrument.ReaderSettings;
import org.stemma.api.instrument.SampleContent;
import org.stemma.cytometry.population.CountCheck;
import org.stemma.cytometry.population.Population;
import org.stemma.cytometry.population.Population.Statistic;
import org.stemma.cytometry.population.SampleFields;
import org.stemma.formats.Mismatch;
import org.stemma.formats.ProblemLog;
import org.stemma.formats.xml.XmlElement;

/** One tube of a specimen. For one thread. */
final class Tube {

	/** What is read on its own. */
	private static final Set<String> READ = Set.of("gates", "statistics_calculations", "keywords", "lasers",
			"instrument_settings", "data_filename", "date", "data_instrument_serial_number", "data_instrument_name");

	private final XmlElement experiment;
	private final XmlElement specimen;
	private final XmlElement tube;
	private final ReaderSettings settings;
	private final ProblemLog log;
	private final SampleFields fields;

	Tube(XmlElement experiment, XmlElement specimen, XmlElement tube, ReaderSettings settings, ProblemLog log) {
		this.experiment = experiment;
		this.specimen = specimen;
		this.tube = tube;
		this.settings = settings;
		this.log = log;
		this.fields = new SampleFields(log);
	}

	SampleContent content() {
		String name = tube.attribute("name").orElse("").strip();
		if (name.isEmpty()) {
			log.add(new Mismatch("sample.missing", tube.place(), "", "the name of a tube").warning());
		}
		fields.text("batch identifier", specimen.attribute("name").orElse(""), specimen.place());
		fields.text("experiment identifier", experiment.attribute("name").orElse(""), experiment.place());
		fields.text("analyst", experiment.childCell("owner_name").text(), experiment.place());
		child("experimental data identifier", "data_filename");
		child("equipment serial number", "data_instrument_serial_number");
		child("model number", "data_instrument_name");
		leaves(tube, "");
		leaves(specimen, "specimen");
		keywords(specimen);
		keywords(tube);
		tube.children("lasers").flatMap(all -> all.children("laser")).forEach(laser -> leaves(laser, name(laser)));
		settings();
		gates();
		return new SampleContent(name, well(), time(), fields.values(), tube.place());
	}

	private String well() {
		return tube.children("keywords").flatMap(all -> all.children("keyword")).filter(keyword -> name(keyword).equals("WELL ID"))
				.map(keyword -> keyword.childCell("value").text()).findFirst().orElse("");
	}

	private void child(String field, String element) {
		tube.child(element).ifPresent(found -> fields.text(field, found.text(), found.place()));
	}

	private static String name(XmlElement element) {
		return element.attribute("name").orElse("");
	}

	/** Elements with nothing but a text, under their own names behind that of what they belong to. */
	private void leaves(XmlElement of, String owner) {
		of.children().stream().filter(child -> child.children().isEmpty() && (!owner.isEmpty() || !READ.contains(child.name())))
				.forEach(child -> fields.own((owner + " " + child.name()).strip(), child.text(), child.place()));
	}

	private void keywords(XmlElement of) {
		of.children("keywords").flatMap(all -> all.children("keyword"))
				.forEach(keyword -> fields.own(name(keyword), keyword.childCell("value").text(), keyword.place()));
	}

	private Optional<MeasuredTime> time() {
		String text = tube.childCell("date").text();
		try {
			return text.isEmpty() ? Optional.empty()
					: Optional.of(new MeasuredTime(LocalDateTime.parse(text), settings.zone(), false));
		} catch (DateTimeParseException other) {
			log.add(new Mismatch("time.unreadable", tube.childCell("date").place(), text, "a time such as 2019-04-15T16:13:22")
					.warning());
			return Optional.empty();
		}
	}

	private void settings() {
		Optional<XmlElement> instrument = tube.child("instrument_settings");
		if (instrument.isEmpty()) {
			return;
		}
		leaves(instrument.get(), name(instrument.get()));
		List<XmlElement> parameters = instrument.get().children("parameter").toList();
		parameters.forEach(parameter -> leaves(parameter, name(parameter)));
		List<XmlElement> compensated = parameters.stream().filter(parameter -> parameter.child("compensation").isPresent())
				.toList();
		for (XmlElement parameter : compensated) {
			fields.spillover(name(parameter), compensated.stream().map(Tube::name).toList(), parameter.child("compensation")
					.orElseThrow().children("compensation_coefficient").map(XmlElement::text).toList(), parameter.place());
		}
	}

	private void gates() {
		List<DivaGate> gates = DivaGate.of(tube);
		CountCheck counts = new CountCheck(log);
		for (DivaGate gate : gates) {
			Population population = new Population(gate.name(), gate.fullName().replace('\\', '/'), gate.count(),
					gate.regionName(), "", statistics(gate), gate.element().place());
			fields.population(population);
			counts.within(population, gate.above(gates).map(DivaGate::count).orElse(""));
			gate.saved(gates).ifPresent(fields::region);
			fields.own("combination", gate.combination(), gate.element().place());
		}
		new DivaStatistics(tube).without(gates).forEach(schedule -> log.add(new Mismatch("statistic.gate", schedule.place(),
				schedule.attribute("gate").orElse(""), "the full name of a gate of this tube", "Its statistics are listed as not understood.").warning()));
	}

	private List<Statistic> statistics(DivaGate gate) {
		return new DivaStatistics(tube).of(gate, log);
	}
}
