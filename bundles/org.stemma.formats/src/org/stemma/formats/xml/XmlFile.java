/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.formats.xml;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;

import org.stemma.api.Outcome;
import org.stemma.api.Place;
import org.stemma.api.Problem;
import org.stemma.api.instrument.FileHead;
import org.stemma.api.instrument.InstrumentFile;
import org.stemma.formats.Mismatch;
import org.stemma.formats.text.SizeLimit;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.XMLReader;

/** Reads XML files. A document type, an entity of one's own, or anything outside the file refuses it. */
public final class XmlFile {

	private XmlFile() {
	}

	/** The root element of a file; refused when it is empty, too large, damaged, or not XML. */
	public static Outcome<XmlElement> read(InstrumentFile file, SizeLimit limit) {
		return limit.read(file).then(bytes -> parse(file.name(), bytes));
	}

	/** The root element of these bytes. */
	public static Outcome<XmlElement> parse(String name, byte[] bytes) {
		XmlTree tree = new XmlTree(name);
		try {
			parse(bytes, tree);
			return Outcome.of(tree.root().orElseThrow());
		} catch (SAXParseException damaged) {
			Place place = placeOf(damaged, name, bytes);
			return Outcome.refused(List.of(Mismatch.described("xml.damaged", place, message(damaged), "well-formed XML",
					"The file is damaged; export the run again.").error().causedBy(damaged)));
		} catch (SAXException | IOException damaged) {
			return Outcome.refused(List.of(Problem.error("xml.unreadable",
					"The XML cannot be read: " + message(damaged) + " Export the run again.", new Place(name, 1, 0, ""))
					.causedBy(damaged)));
		} catch (ParserConfigurationException impossible) {
			throw new IllegalStateException("Every Java platform parses XML", impossible);
		}
	}

	/** The elements that begin in the head of a file, as far as it goes; empty when it is not XML. */
	public static Optional<XmlElement> beginning(FileHead head) {
		return head.isContainer() ? Optional.empty() : head.once(Beginning.class, Beginning::of).root();
	}

	/** What the head of a file is as XML. */
	private record Beginning(Optional<XmlElement> root) {

		static Beginning of(FileHead head) {
			return new Beginning(begun(head));
		}
	}

	private static Optional<XmlElement> begun(FileHead head) {
		XmlTree tree = new XmlTree(head.name());
		try {
			parse(head.bytes(), tree);
		} catch (SAXException | IOException cutOff) {
			return tree.begun();
		} catch (ParserConfigurationException impossible) {
			throw new IllegalStateException("Every Java platform parses XML", impossible);
		}
		return tree.begun();
	}

	/** Where the parser stopped; behind the last line end it counts a line that is none. */
	private static Place placeOf(SAXParseException damaged, String name, byte[] bytes) {
		int lines = bytes.length > 0 && bytes[bytes.length - 1] != '\n' ? 1 : 0;
		for (byte one : bytes) {
			lines += one == '\n' ? 1 : 0;
		}
		int line = Math.max(damaged.getLineNumber(), 0);
		return line > lines ? Place.line(name, lines) : new Place(name, line, Math.max(damaged.getColumnNumber(), 0), "");
	}

	private static String message(Throwable damaged) {
		return String.valueOf(damaged.getMessage()).lines().findFirst().orElse("");
	}

	/** The features stand in the parser: a factory would make another parser for each of them to try it. */
	private static void parse(byte[] bytes, XmlTree tree) throws SAXException, IOException, ParserConfigurationException {
		XMLReader parser = SAXParserFactory.newDefaultNSInstance().newSAXParser().getXMLReader();
		parser.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
		parser.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
		parser.setFeature("http://xml.org/sax/features/external-general-entities", false);
		parser.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
		parser.setContentHandler(tree);
		parser.setErrorHandler(tree);
		parser.setEntityResolver(tree);
		parser.parse(new InputSource(new ByteArrayInputStream(bytes)));
	}
}
