/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.cytometry.flowjo;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.stemma.api.instrument.MeasuredTime;
import org.stemma.api.instrument.ReaderSettings;
import org.stemma.api.instrument.SampleContent;
import org.stemma.cytometry.fcs.FcsTime;
import org.stemma.cytometry.population.Population;
import org.stemma.cytometry.population.Population.Statistic;
import org.stemma.cytometry.population.SampleFields;
import org.stemma.cytometry.population.SavedRegion;
import org.stemma.formats.Mismatch;
import org.stemma.formats.ProblemLog;
import org.stemma.formats.xml.XmlElement;

/** One sample of a workspace. For one thread. */
final class WorkspaceSample {

	/** Populations of their own: drawn gates and Boolean combinations. */
	static final Set<String> POPULATIONS = Set.of("Population", "AndNode", "OrNode", "NotNode");

	private final XmlElement sample;
	private final XmlElement node;
	private final ReaderSettings settings;
	private final SampleFields fields;
	private final ProblemLog log;
	private final Map<String, XmlElement> keywords = new HashMap<>();

	WorkspaceSample(XmlElement sample, ReaderSettings settings, ProblemLog log) {
		this.sample = sample;
		this.node = sample.child("SampleNode").orElseThrow();
		this.settings = settings;
		this.fields = new SampleFields(log);
		this.log = log;
		sample.children("Keywords").flatMap(all -> all.children("Keyword"))
				.forEach(keyword -> keywords.putIfAbsent(keyword.attribute("name").orElse(""), keyword));
	}

	SampleContent content() {
		String id = node.attribute("sampleID").orElse("");
		if (id.isBlank()) {
			log.add(new Mismatch("sample.missing", node.place(), id, "the sampleID of a sample").warning());
		}
		named("sample document/written name", "$SRC");
		named("analyst", "$OP");
		named("well plate identifier", "PLATE ID");
		named("equipment serial number", "$CYTSN");
		named("equipment serial number", "CTNUM");
		fields.text("experimental data identifier", node.attribute("name").orElse(""), node.place());
		keywords.forEach((name, keyword) -> fields.own(name, value(name), keyword.place()));
		spillover();
		population(node, "");
		return new SampleContent(id, value("WELL ID"), time(), fields.values(), sample.place());
	}

	private void named(String field, String keyword) {
		if (keywords.containsKey(keyword)) {
			fields.text(field, value(keyword), keywords.get(keyword).place());
		}
	}

	private String value(String keyword) {
		return Optional.ofNullable(keywords.get(keyword)).flatMap(element -> element.attribute("value")).orElse("").strip();
	}

	/** The end of the acquisition, or its begin when the end is not known. */
	private Optional<MeasuredTime> time() {
		String clock = value("$ETIM").isEmpty() ? value("$BTIM") : value("$ETIM");
		return FcsTime.of(value("$DATE"), clock).map(time -> new MeasuredTime(time, settings.zone(), false));
	}

	private void spillover() {
		sample.child("spilloverMatrix").ifPresent(matrix -> {
			fields.attributes(matrix, List.of());
			matrix.children("spillover").forEach(row -> {
				List<XmlElement> cells = row.children("coefficient").toList();
				fields.spillover(row.attribute("parameter").orElse(""),
						cells.stream().map(cell -> cell.attribute("parameter").orElse("")).toList(),
						cells.stream().map(cell -> cell.attribute("value").orElse("")).toList(), row.place());
				fields.own("userProvidedCompInfix", row.attribute("userProvidedCompInfix").orElse(""), row.place());
			});
		});
	}

	private void population(XmlElement element, String above) {
		String name = element.attribute("name").orElse("");
		String path = above.isEmpty() ? name : above + "/" + name;
		Optional<XmlElement> gate = element.child("Gate");
		List<XmlElement> below = element.children("Subpopulations").flatMap(all -> all.children().stream()).toList();
		String group = element == node ? "" : element.attribute("owningGroup").orElse("");
		fields.population(new Population(name, path, element.attribute("count").orElse(""),
				gate.flatMap(one -> one.attribute("id")).orElse(""), group, statistics(below), element.place()));
		gate.flatMap(GateOutline::of).map(GateOutline::saved).ifPresent(this::region);
		below.stream().filter(child -> POPULATIONS.contains(child.name())).forEach(child -> population(child, path));
	}

	private void region(SavedRegion region) {
		fields.region(region);
	}

	private static List<Statistic> statistics(List<XmlElement> elements) {
		return elements.stream().filter(one -> one.name().equals("Statistic"))
				.map(one -> new Statistic(one.attribute("name").orElse(""), one.attribute("id").orElse(""),
						one.attribute("value").orElse(""), one.place()))
				.filter(one -> !one.name().isBlank()).toList();
	}
}
