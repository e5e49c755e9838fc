/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.sheets.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.stemma.sheets.WorkbookLimits;
import org.stemma.sheets.internal.SafeXml.EnoughException;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** The part with the texts that cells share. Phonetic readings are left out. */
final class SharedTexts extends DefaultHandler {

	private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

	private final WorkbookLimits limits;
	private final List<String> texts = new ArrayList<>();
	private final StringBuilder current = new StringBuilder();
	private boolean text;
	private int phonetic;

	SharedTexts(WorkbookLimits limits) {
		this.limits = limits;
	}

	/** The text of a number from 0, or null when there is none. */
	String text(int index) {
		return index >= 0 && index < texts.size() ? texts.get(index) : null;
	}

	@Override
	public void startElement(String uri, String name, String qualified, Attributes attributes) {
		switch (name) {
		case "si" -> current.setLength(0);
		case "rPh" -> phonetic++;
		case "t" -> text = phonetic == 0;
		default -> {
			// runs and their looks
		}
		}
	}

	@Override
	public void characters(char[] characters, int start, int length) {
		if (text) {
			current.append(characters, start, length);
		}
	}

	@Override
	public void endElement(String uri, String name, String qualified) throws SAXException {
		switch (name) {
		case "si" -> add(unescaped(current.toString()));
		case "rPh" -> phonetic--;
		case "t" -> text = false;
		default -> {
			// runs and their looks
		}
		}
	}

	/** A text without the marks that stand for characters that XML cannot hold. */
	static String unescaped(String text) {
		return text.contains("_x") ? ESCAPE.matcher(text).replaceAll(
				match -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(match.group(1), 16)))) : text;
	}

	private void add(String shared) throws SAXException {
		if (texts.size() > limits.cells() && !limits.cut()) {
			throw new EnoughException(new DamagedWorkbookException("it has more than " + limits.cells() + " texts"));
		}
		texts.add(shared);
	}
}
