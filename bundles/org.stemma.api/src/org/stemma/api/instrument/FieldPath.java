/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.api.instrument;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A field taken apart: {@code sample document/lot number} is the {@code lot number} of the {@code sample document}. A folder
 * ends in the word document or cube. Any other slash belongs to the name, as in {@code a260/280}, {@code ph / gas flow time}
 * or {@code counts/ml}.
 *
 * @param folders where the field stands, outermost first; empty where it says so little
 * @param name    the field's own name
 */
public record FieldPath(List<String> folders, String name) {

	private static final Pattern FOLDER = Pattern.compile("\\G([^/]*\\b(?:document|cube))/");

	/** Copies the list. */
	public FieldPath {
		folders = List.copyOf(folders);
	}

	/** The parts of a field as {@link Measured#field()} has it. */
	public static FieldPath of(String field) {
		List<String> folders = new ArrayList<>();
		Matcher folder = FOLDER.matcher(field);
		int end = 0;
		while (folder.find()) {
			folders.add(folder.group(1));
			end = folder.end();
		}
		return new FieldPath(folders, field.substring(end));
	}

	/** All of it as one name, in which only slashes of the name itself stand. */
	public String flat() {
		return Stream.concat(folders.stream(), Stream.of(name)).collect(Collectors.joining(" "));
	}
}
