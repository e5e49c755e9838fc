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

import org.osgi.service.component.annotations.Component;
import org.stemma.api.Outcome;
import org.stemma.api.instrument.FileHead;
import org.stemma.api.instrument.InstrumentFile;
import org.stemma.api.instrument.InstrumentReader;
import org.stemma.api.instrument.Measured;
import org.stemma.api.instrument.ReaderSettings;
import org.stemma.api.instrument.Recognition;
import org.stemma.api.instrument.RunContent;
import org.stemma.api.instrument.RunContent.NotUnderstood;
import org.stemma.api.instrument.SampleContent;
import org.stemma.formats.Mismatch;
import org.stemma.formats.ProblemLog;
import org.stemma.formats.text.SizeLimit;
import org.stemma.formats.xml.XmlElement;
import org.stemma.formats.xml.XmlFile;

/**
 * Reads OME-XML, the open description of microscope images: a sample for each image with its reference, size, optics,
 * channels and time. The pixels stay where they are.
 */
@Component(property = { InstrumentReader.FORMAT + "=ome.xml", InstrumentReader.TITLE + "=Microscope images (OME-XML)",
		InstrumentReader.READER_VERSION + "=1", InstrumentReader.TECHNIQUE + "=microscopy" })
public final class OmeReader implements InstrumentReader {

	private static final int CERTAIN = 95;
	private static final String ROOT = "OME";

	@Override
	public Recognition recognise(FileHead head) {
		return XmlFile.beginning(head).filter(root -> root.name().equals(ROOT))
				.filter(root -> root.attributes().values().stream().anyMatch(value -> value.contains("openmicroscopy.org"))
						|| root.child("Image").isPresent() || root.child("Instrument").isPresent())
				.map(root -> new Recognition(CERTAIN, "an OME-XML document")).orElse(Recognition.none("no OME-XML"));
	}

	@Override
	public Outcome<RunContent> read(InstrumentFile file, ReaderSettings settings) {
		return XmlFile.read(file, SizeLimit.TEXT).then(root -> read(root, settings));
	}

	private static Outcome<RunContent> read(XmlElement root, ReaderSettings settings) {
		ProblemLog log = new ProblemLog();
		List<XmlElement> images = root.children("Image").toList();
		if (!root.name().equals(ROOT) || images.isEmpty()) {
			log.add(Mismatch.described("ome.no-image", root.place(), "a " + root.name() + " without images",
					"an OME element with at least one Image", "Export the metadata with its images.").error());
			return log.refusal();
		}
		OmeWells wells = new OmeWells(root);
		List<SampleContent> samples = images.stream().map(image -> new OmeImage(root, image, wells, settings, log).content()).toList();
		return log.outcome(new RunContent(facts(root), samples, left(root)));
	}

	private static List<Measured> facts(XmlElement root) {
		List<Measured> facts = new ArrayList<>();
		root.attribute("Creator").ifPresent(name -> facts.add(Measured.text("software name", name, root.place())));
		root.attribute("UUID").ifPresent(id -> facts.add(Measured.text("experimental data identifier", id, root.place())));
		return facts;
	}

	private static List<NotUnderstood> left(XmlElement root) {
		return OmeParts.OTHERS.of(root);
	}
}
