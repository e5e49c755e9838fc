/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.cytometry.flowjo;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
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

/** Reads a FlowJo workspace (.wsp): each sample with its populations, gates, statistics, compensation and keywords. */
@Component(property = { InstrumentReader.FORMAT + "=flowjo.workspace", InstrumentReader.TITLE + "=FlowJo workspace",
		InstrumentReader.READER_VERSION + "=1", InstrumentReader.TECHNIQUE + "=flow cytometry" })
public final class FlowJoReader implements InstrumentReader {

	private static final InstrumentKind KIND = InstrumentKind.of("Flow Cytometer");
	private static final int SURE = 95;
	private static final String ROOT = "Workspace";
	private static final SizeLimit LIMIT = new SizeLimit(256 << 20);

	@Override
	public Recognition recognise(FileHead head) {
		return XmlFile.beginning(head).filter(FlowJoReader::isWorkspace)
				.map(root -> new Recognition(SURE, "XML with a FlowJo Workspace"))
				.orElseGet(() -> Recognition.none("no FlowJo Workspace"));
	}

	private static boolean isWorkspace(XmlElement root) {
		return root.name().equals(ROOT)
				&& (root.attribute("flowJoVersion").isPresent() || root.attribute("nonAutoSaveFileName").isPresent()
						|| root.child("SampleList").isPresent());
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
		List<XmlElement> samples = root.children("SampleList").flatMap(list -> list.children("Sample"))
				.filter(sample -> sample.child("SampleNode").isPresent()).toList();
		if (!isWorkspace(root) || samples.isEmpty()) {
			log.add(Mismatch.described("flowjo.samples", root.place(), "a " + root.name() + " without samples",
					"a FlowJo Workspace with a SampleList", "").error());
			return log.refusal();
		}
		root.children("SampleList").flatMap(list -> list.children("Sample")).filter(sample -> sample.child("SampleNode").isEmpty())
				.forEach(sample -> log.add(Mismatch.described("flowjo.sample", sample.place(), "a Sample without a SampleNode",
						"a SampleNode with its populations", "Nothing of this sample is taken over.").warning()));
		List<SampleContent> contents = new ArrayList<>();
		samples.forEach(sample -> contents.add(new WorkspaceSample(sample, settings, log).content()));
		Set<String> seen = new HashSet<>();
		contents.stream().filter(sample -> !sample.sample().isBlank() && !seen.add(sample.sample()))
				.forEach(again -> log.add(new Mismatch("sample.twice", again.place(), again.sample(), "each sampleID once",
						"Choose these samples by hand.").warning()));
		return log.outcome(new RunContent(metadata(root, log), contents, new WorkspaceParts().of(root)));
	}

	private static List<Measured> metadata(XmlElement root, ProblemLog log) {
		SampleFields fields = new SampleFields(log);
		fields.text("software name", "FlowJo", root.place());
		fields.text("software version", root.attribute("flowJoVersion").orElse(""), root.place());
		fields.text("method version", root.attribute("version").orElse(""), root.place());
		fields.text("data processing time", root.attribute("modDate").orElse(""), root.place());
		fields.attributes(root, List.of("flowJoVersion", "schemaLocation"));
		Optional<XmlElement> cytometer = root.child("Cytometers").flatMap(all -> all.child("Cytometer"));
		cytometer.ifPresent(one -> {
			fields.text("model number", one.attribute("cyt").orElse(""), one.place());
			fields.attributes(one, List.of("cyt"));
		});
		return fields.values();
	}
}
