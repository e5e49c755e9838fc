/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.stationtest.guide;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A guide's code blocks in order: files to be written, by the path behind the language, and commands to be run. */
final class GuideSteps {

	private static final Pattern BLOCK = Pattern.compile("^```(\\w+)(?: (\\S+))?\\R(.*?)^```", Pattern.MULTILINE | Pattern.DOTALL);

	private GuideSteps() {
	}

	/** One block: a path and its text, or commands when the path is empty. */
	record Step(String path, String text) {

		boolean isFile() {
			return !path.isEmpty();
		}

		void write(Path folder) throws IOException {
			Path file = folder.resolve(path);
			Files.createDirectories(file.getParent());
			Files.writeString(file, text);
		}
	}

	static List<Step> of(Path guide) throws IOException {
		List<Step> steps = new ArrayList<>();
		Matcher block = BLOCK.matcher(Files.readString(guide));
		while (block.find()) {
			if (block.group(2) != null) {
				steps.add(new Step(block.group(2), block.group(3)));
			} else if (block.group(1).equals("sh")) {
				steps.add(new Step("", block.group(3)));
			}
		}
		return steps;
	}
}
