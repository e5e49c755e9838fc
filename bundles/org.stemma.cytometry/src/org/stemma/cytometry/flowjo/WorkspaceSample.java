/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.cytometry.flowjo;

import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.stemma.api.instrument.MeasuredTime;
import org.stemma.api.instrument.ReaderSettings;
import org.stemma.api.instrument.SampleContent;
import org.stemma.cytometry.fcs.FcsTime;
import org.stemma.cytometry.population.SampleFields;
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
	private final Map<String, XmlElement> keywords = new LinkedHashMap<>();

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
		sample.child("DataSet").ifPresent(data -> fields.own("data set", data.attribute("uri").orElse(""), data.place()));
		sample.children("Keywords").flatMap(all -> all.children("Keyword")).forEach(keyword -> fields
				.own(keyword.attribute("name").orElse(""), keyword.attribute("value").orElse("").strip(), keyword.place()));
		spillover();
		new SavedPopulations(fields, log).of(node);
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
		Optional<LocalDateTime> time = FcsTime.end(value("$DATE"), value("$BTIM"), value("$ETIM"));
		if (time.isEmpty() && !value("$DATE").isEmpty()) {
			log.add(new Mismatch("time.unreadable", keywords.get("$DATE").place(), value("$DATE") + " " + value("$ETIM"),
					"a date such as 05-NOV-2024 and a time such as 13:45:00", "The time is kept as unknown.").warning());
		}
		if (time.isPresent() && FcsTime.passesMidnight(value("$BTIM"), value("$ETIM"))) {
			log.add(FcsTime.midnight(keywords.get("$ETIM").place(), value("$BTIM"), value("$ETIM")));
		}
		return time.map(at -> new MeasuredTime(at, settings.zone(), false));
	}

	private void spillover() {
		sample.child("spilloverMatrix").ifPresent(matrix -> {
			fields.attributes(matrix, List.of());
			List<XmlElement> rows = matrix.children("spillover").toList();
			rows.forEach(row -> {
				List<XmlElement> cells = row.children("coefficient").toList();
				if (cells.size() != rows.size()) {
					log.add(Mismatch.described("compensation.size", row.place(), cells.size() + " coefficients in a matrix of " + rows.size() + " rows",
							"as many as rows", "Look whether the matrix is whole.").warning());
				}
				fields.spillover(row.attribute("parameter").orElse(""),
						cells.stream().map(cell -> cell.attribute("parameter").orElse("")).toList(),
						cells.stream().map(cell -> cell.attribute("value").orElse("")).toList(), row.place());
				fields.own("userProvidedCompInfix", row.attribute("userProvidedCompInfix").orElse(""), row.place());
			});
		});
	}
}
