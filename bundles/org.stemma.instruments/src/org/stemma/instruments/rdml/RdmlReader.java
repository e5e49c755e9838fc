/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.rdml;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.osgi.service.component.annotations.Component;
import org.stemma.api.Outcome;
import org.stemma.api.Place;
import org.stemma.api.instrument.FileHead;
import org.stemma.api.instrument.InstrumentFile;
import org.stemma.api.instrument.InstrumentReader;
import org.stemma.api.instrument.ReaderSettings;
import org.stemma.api.instrument.Recognition;
import org.stemma.api.instrument.RunContent;
import org.stemma.api.instrument.RunContent.NotUnderstood;
import org.stemma.formats.Mismatch;
import org.stemma.formats.ProblemLog;
import org.stemma.formats.field.InstrumentKind;
import org.stemma.formats.text.SizeLimit;
import org.stemma.formats.xml.XmlElement;
import org.stemma.formats.xml.XmlFile;
import org.stemma.formats.zip.ZipFiles;

/**
 * Reads RDML of the versions 1.0 to 1.4, packed or as plain XML, whatever the packed file is called. A sample is one
 * target in one reaction of a run, with its quantification cycle, its curves and why it was excluded.
 */
@Component(property = { InstrumentReader.FORMAT + "=rdml", InstrumentReader.TITLE + "=RDML 1.0 to 1.4",
		InstrumentReader.READER_VERSION + "=1", InstrumentReader.TECHNIQUE + "=qpcr" })
public final class RdmlReader implements InstrumentReader {

	private static final InstrumentKind KIND = InstrumentKind.of("qPCR");
	private static final InstrumentKind DIGITAL = InstrumentKind.of("dPCR");
	private static final SizeLimit LARGEST = new SizeLimit(64 << 20);
	private static final Pattern VERSION = Pattern.compile("1\\.[0-4]");
	private static final int SURE = 95;

	@Override
	public Recognition recognise(FileHead head) {
		return root(head).filter(root -> root.name().equals("rdml"))
				.map(root -> new Recognition(SURE, "RDML " + root.attribute("version").orElse("without version")))
				.orElse(Recognition.none("no element rdml"));
	}

	@Override
	public Outcome<RunContent> read(InstrumentFile file, ReaderSettings settings) {
		return contentOf(file, settings).map(content -> (isDigital(content) ? DIGITAL : KIND).describe(content));
	}

	/** Whether all that the reactions have are counts of partitions. */
	private static boolean isDigital(RunContent content) {
		return content.samples().stream().allMatch(sample -> sample.measured("positive partition count").isPresent());
	}

	private Outcome<RunContent> contentOf(InstrumentFile file, ReaderSettings settings) {
		return LARGEST.read(file).then(bytes -> !ZipFiles.isZip(bytes) ? parsed(file, settings)
				: ZipFiles.of(file).then(files -> chosen(file, files).then(xml -> parsed(xml, settings).map(content -> beside(content, xml, files)))));
	}

	private static Outcome<RunContent> parsed(InstrumentFile document, ReaderSettings settings) {
		return XmlFile.read(document, LARGEST).then(root -> content(root, settings));
	}

	/** The content with the names of the other packed files, such as the tables of all partitions, among what is not understood. */
	private static RunContent beside(RunContent content, InstrumentFile xml, List<InstrumentFile> files) {
		Stream<NotUnderstood> others = files.stream().filter(one -> one != xml)
				.map(one -> new NotUnderstood("packed file", one.name(), Place.file(one.name())));
		return new RunContent(content.metadata(), content.samples(), Stream.concat(content.notUnderstood().stream(), others).toList());
	}

	private static Outcome<RunContent> content(XmlElement root, ReaderSettings settings) {
		ProblemLog log = new ProblemLog();
		Matcher version = VERSION.matcher(root.attribute("version").orElse(""));
		if (!root.name().equals("rdml") || !version.matches()) {
			log.add(Mismatch.described("rdml.version", root.place(), "element " + root.name() + " version "
					+ root.attribute("version").orElse("none"), "RDML 1.0 to 1.4", "Export the run again.").error());
			return log.refusal();
		}
		return log.outcome(new RdmlRun(root, settings, log).content());
	}

	/** Of the packed files the one that is named as the standard says, else the only XML. */
	private static Outcome<InstrumentFile> chosen(InstrumentFile file, List<InstrumentFile> files) {
		return document(files).map(Outcome::of).orElseGet(() -> Outcome.refused(List.of(Mismatch.described("rdml.none",
				Place.file(file.name()), files.size() + " packed files and no rdml_data.xml", "the XML file of the run", "Export the run again.").error())));
	}

	private static Optional<InstrumentFile> document(List<InstrumentFile> files) {
		List<InstrumentFile> xml = files.stream().filter(one -> one.name().toLowerCase(java.util.Locale.ROOT).endsWith(".xml")).toList();
		return xml.stream().filter(one -> one.name().equalsIgnoreCase("rdml_data.xml")).findFirst()
				.or(() -> xml.size() == 1 ? Optional.of(xml.getFirst()) : Optional.empty());
	}

	private static Optional<XmlElement> root(FileHead head) {
		if (!ZipFiles.isZip(head.bytes())) {
			return XmlFile.beginning(head);
		}
		return document(ZipFiles.of(head)).flatMap(file -> {
			try {
				return XmlFile.beginning(file.head());
			} catch (IOException damaged) {
				return Optional.empty();
			}
		});
	}
}
