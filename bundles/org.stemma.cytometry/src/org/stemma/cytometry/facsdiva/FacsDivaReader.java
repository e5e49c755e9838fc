/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.cytometry.facsdiva;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.osgi.service.component.annotations.Component;
import org.stemma.api.Outcome;
import org.stemma.api.instrument.FileHead;
import org.stemma.api.instrument.InstrumentFile;
import org.stemma.api.instrument.InstrumentReader;
import org.stemma.api.instrument.Measured;
import org.stemma.api.instrument.ReaderSettings;
import org.stemma.api.instrument.Recognition;
import org.stemma.api.instrument.RunContent;
import org.stemma.api.instrument.SampleContent;
import org.stemma.cytometry.population.SampleFields;
import org.stemma.formats.Mismatch;
import org.stemma.formats.ProblemLog;
import org.stemma.formats.field.InstrumentKind;
import org.stemma.formats.text.SizeLimit;
import org.stemma.formats.xml.XmlElement;
import org.stemma.formats.xml.XmlFile;

/** Reads an experiment of BD FACSDiva: each tube with its populations, gates, statistics, compensation and keywords. */
@Component(property = { InstrumentReader.FORMAT + "=bd.facsdiva", InstrumentReader.TITLE + "=BD FACSDiva experiment",
		InstrumentReader.READER_VERSION + "=1", InstrumentReader.TECHNIQUE + "=flow cytometry" })
public final class FacsDivaReader implements InstrumentReader {

	private static final InstrumentKind KIND = InstrumentKind.of("Flow Cytometer");
	private static final int SURE = 95;
	private static final String ROOT = "bdfacs";
	private static final SizeLimit LIMIT = new SizeLimit(256 << 20);

	/** Elements of an experiment that are read elsewhere. */
	private static final Set<String> READ = Set.of("specimen", "owner_name", "export_time");

	@Override
	public Recognition recognise(FileHead head) {
		return XmlFile.beginning(head).filter(root -> root.name().equals(ROOT))
				.map(root -> new Recognition(SURE, "XML with the root bdfacs"))
				.orElseGet(() -> Recognition.none("no root bdfacs"));
	}

	@Override
	public Outcome<RunContent> read(InstrumentFile file, ReaderSettings settings) {
		return contentOf(file, settings).map(KIND::describe);
	}

	private Outcome<RunContent> contentOf(InstrumentFile file, ReaderSettings settings) {
		return XmlFile.read(file, LIMIT).then(root -> read(root, settings));
	}

	private static Outcome<RunContent> read(XmlElement root, ReaderSettings settings) {
		ProblemLog log = new ProblemLog();
		List<SampleContent> samples = new ArrayList<>();
		for (XmlElement experiment : root.children("experiment").toList()) {
			experiment.children("specimen").forEach(specimen -> specimen.children("tube")
					.forEach(tube -> samples.add(new Tube(experiment, specimen, tube, settings, log).content())));
		}
		if (!root.name().equals(ROOT) || samples.isEmpty()) {
			log.add(Mismatch.described("facsdiva.tubes", root.place(), "a " + root.name() + " without tubes",
					"a bdfacs with an experiment of specimens and tubes", "").error());
			return log.refusal();
		}
		return log.outcome(new RunContent(metadata(root, log), samples,
				root.children("experiment").flatMap(experiment -> new ExperimentParts().of(experiment).stream()).toList()));
	}

	private static List<Measured> metadata(XmlElement root, ProblemLog log) {
		SampleFields fields = new SampleFields(log);
		fields.text("software name", "BD FACSDiva", root.place());
		fields.text("software version", root.attribute("version").orElse(""), root.place());
		root.children("experiment").forEach(experiment -> {
			fields.text("data processing time", experiment.childCell("export_time").text(), experiment.place());
			experiment.children().stream().filter(child -> child.children().isEmpty() && !READ.contains(child.name()))
					.forEach(child -> fields.own(child.name(), child.text(), child.place()));
		});
		return fields.values();
	}
}
