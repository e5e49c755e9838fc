/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.trust.canonical;

import java.util.Iterator;
import java.util.Map;

/** Writes values after RFC 8785 section 3.2. */
final class CanonicalWriter {

	private static final String HEX = "0123456789abcdef";

	private final StringBuilder out = new StringBuilder();

	String text() {
		return out.toString();
	}

	void value(CanonicalValue value, int depth) {
		switch (value) {
		case CanonicalObject object -> object(object, depth);
		case CanonicalList list -> list(list, depth);
		case CanonicalText text -> quoted(text.text());
		case CanonicalNumber number -> out.append(number.value());
		case CanonicalBoolean flag -> out.append(flag.value());
		}
	}

	private void object(CanonicalObject object, int depth) {
		requireDepth(depth);
		out.append('{');
		Iterator<Map.Entry<String, CanonicalValue>> members = object.members().entrySet().iterator();
		while (members.hasNext()) {
			Map.Entry<String, CanonicalValue> member = members.next();
			quoted(member.getKey());
			out.append(':');
			value(member.getValue(), depth + 1);
			separate(members);
		}
		out.append('}');
	}

	private void list(CanonicalList list, int depth) {
		requireDepth(depth);
		out.append('[');
		Iterator<CanonicalValue> values = list.values().iterator();
		while (values.hasNext()) {
			value(values.next(), depth + 1);
			separate(values);
		}
		out.append(']');
	}

	private void separate(Iterator<?> rest) {
		if (rest.hasNext()) {
			out.append(',');
		}
	}

	/** Copies what needs no escape in whole stretches. */
	private void quoted(String text) {
		out.append('"');
		int copied = 0;
		for (int i = 0; i < text.length(); i++) {
			char unit = text.charAt(i);
			if (unit < ' ' || unit == '"' || unit == '\\') {
				out.append(text, copied, i);
				escaped(unit);
				copied = i + 1;
			}
		}
		out.append(text, copied, text.length()).append('"');
	}

	private void escaped(char unit) {
		switch (unit) {
		case '"' -> out.append("\\\"");
		case '\\' -> out.append("\\\\");
		case '\b' -> out.append("\\b");
		case '\t' -> out.append("\\t");
		case '\n' -> out.append("\\n");
		case '\f' -> out.append("\\f");
		case '\r' -> out.append("\\r");
		default -> out.append("\\u00").append(HEX.charAt(unit >> 4)).append(HEX.charAt(unit & 0xf));
		}
	}

	private static void requireDepth(int depth) {
		if (depth > CanonicalForm.DEEPEST) {
			throw new IllegalArgumentException("Nested deeper than " + CanonicalForm.DEEPEST);
		}
	}
}
