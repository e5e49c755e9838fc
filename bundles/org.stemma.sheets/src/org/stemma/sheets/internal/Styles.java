/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.sheets.internal;

import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** The part with the styles, of which only the number formats matter: an invalid fill or font does no harm. */
final class Styles extends DefaultHandler {

	private final NumberFormats formats;
	private boolean cells;

	Styles(NumberFormats formats) {
		this.formats = formats;
	}

	@Override
	public void startElement(String uri, String name, String qualified, Attributes attributes) {
		switch (name) {
		case "numFmt" -> {
			String code = attributes.getValue("formatCode");
			formats.format(Whole.of(attributes.getValue("numFmtId"), 0), code == null ? "General" : code);
		}
		case "cellXfs" -> cells = true;
		case "xf" -> {
			if (cells) {
				formats.style(Whole.of(attributes.getValue("numFmtId"), 0));
			}
		}
		default -> {
			// fonts, fills and borders do not matter
		}
		}
	}

	@Override
	public void endElement(String uri, String name, String qualified) {
		if (name.equals("cellXfs")) {
			cells = false;
		}
	}
}
