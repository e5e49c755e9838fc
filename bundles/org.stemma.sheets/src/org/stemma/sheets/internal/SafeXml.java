/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.sheets.internal;

import java.io.IOException;
import java.io.InputStream;

import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;

import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/** Parses the XML parts of a workbook, which have no document types and refer to nothing outside. */
final class SafeXml {

	private final SAXParserFactory factory = SAXParserFactory.newDefaultInstance();

	SafeXml() throws ParserConfigurationException, SAXException {
		factory.setNamespaceAware(true);
	}

	/** A parser with the features that keep it safe; a factory would make a parser for each feature to try it. */
	private XMLReader parser() throws ParserConfigurationException, SAXException {
		XMLReader parser = factory.newSAXParser().getXMLReader();
		parser.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
		parser.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
		parser.setFeature("http://xml.org/sax/features/external-general-entities", false);
		parser.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
		return parser;
	}

	/** Parses a part, which may be missing, until its handler has enough. */
	void parse(InputStream part, DefaultHandler handler)
			throws IOException, SAXException, ParserConfigurationException, DamagedWorkbookException {
		if (part == null) {
			return;
		}
		try {
			XMLReader parser = parser();
			parser.setContentHandler(handler);
			parser.setErrorHandler(handler);
			parser.setEntityResolver(handler);
			parser.parse(new InputSource(part));
		} catch (EnoughException enough) {
			if (enough.getCause() instanceof DamagedWorkbookException damaged) {
				throw damaged;
			}
		}
	}

	/** Stops parsing: a part has been read as far as wanted, or a limit was met, which is the cause then. */
	static final class EnoughException extends SAXException {

		private static final long serialVersionUID = 1L;

		EnoughException() {
			super("enough");
		}

		EnoughException(DamagedWorkbookException reason) {
			super("enough", reason);
		}
	}
}
