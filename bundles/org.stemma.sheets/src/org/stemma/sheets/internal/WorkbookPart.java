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

/** The workbook's own part: from which year its dates count. */
final class WorkbookPart extends DefaultHandler {

	private final NumberFormats formats;

	WorkbookPart(NumberFormats formats) {
		this.formats = formats;
	}

	@Override
	public void startElement(String uri, String name, String qualified, Attributes attributes) {
		String since = attributes.getValue("date1904");
		if (name.equals("workbookPr") && ("1".equals(since) || "true".equals(since))) {
			formats.since1904();
		}
	}
}
