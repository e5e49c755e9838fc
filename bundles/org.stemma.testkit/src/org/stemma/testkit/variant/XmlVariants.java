/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.testkit.variant;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Other versions of an XML document.
 *
 * @param text the document
 */
public record XmlVariants(String text) {

	private static final Pattern TAG = Pattern.compile("<([\\w:.-]+)((?:\\s+[\\w:.-]+\\s*=\\s*(?:\"[^\"]*\"|'[^']*'))+)(\\s*/?>)");
	private static final Pattern ATTRIBUTE = Pattern.compile("[\\w:.-]+\\s*=\\s*(?:\"[^\"]*\"|'[^']*')");
	private static final Pattern DECLARATION = Pattern.compile("^\\s*<\\?xml[^>]*\\?>");

	/** The attributes of each element in reverse order, which means the same. */
	public XmlVariants attributesReversed() {
		return new XmlVariants(TAG.matcher(text).replaceAll(tag -> Matcher.quoteReplacement(reversed(tag))));
	}

	private static String reversed(MatchResult tag) {
		List<String> attributes = new ArrayList<>(ATTRIBUTE.matcher(tag.group(2)).results().map(MatchResult::group).toList());
		return "<" + tag.group(1) + " " + String.join("\n ", attributes.reversed()) + tag.group(3);
	}

	/** With the declaration of an encoding. */
	public String declaring(TextEncoding encoding) {
		return "<?xml version=\"1.0\" encoding=\"" + encoding.declared() + "\"?>" + DECLARATION.matcher(text).replaceFirst("");
	}
}
