/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/**
 * Reads the test reports below a folder and prints what failed, what was skipped and why, and the three numbers alone on
 * the last line. Further arguments name tests that were not even tried; each counts as one skipped. Ends with 1 if a test failed or none passed.
 */
final class TestSummary {

	private static final Pattern REPORT = Pattern.compile(".*/target/(surefire|failsafe)-reports/TEST-[^/]*\\.xml");

	private final List<String> failed = new ArrayList<>();
	private final List<String> skipped = new ArrayList<>();
	private int passed;

	public static void main(String... arguments) throws IOException, ParserConfigurationException, SAXException {
		var summary = new TestSummary();
		try (var files = Files.walk(Path.of(arguments[0]))) {
			for (var file : files.filter(each -> REPORT.matcher(each.toString()).matches()).sorted().toList()) {
				summary.read(file);
			}
		}
		summary.skipped.addAll(Arrays.asList(arguments).subList(1, arguments.length));
		System.exit(summary.print());
	}

	private void read(Path file) throws IOException, ParserConfigurationException, SAXException {
		var cases = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file.toFile()).getElementsByTagName("testcase");
		IntStream.range(0, cases.getLength()).forEach(index -> count((Element) cases.item(index)));
	}

	private void count(Element test) {
		var name = test.getAttribute("classname") + "." + test.getAttribute("name");
		if (has(test, "failure") || has(test, "error")) {
			failed.add(name + reason(test, has(test, "failure") ? "failure" : "error"));
		} else if (has(test, "skipped")) {
			skipped.add(name + reason(test, "skipped"));
		} else {
			passed++;
		}
	}

	private static boolean has(Element test, String kind) {
		return test.getElementsByTagName(kind).getLength() > 0;
	}

	private static String reason(Element test, String kind) {
		var message = ((Element) test.getElementsByTagName(kind).item(0)).getAttribute("message").strip();
		return message.isEmpty() ? "" : ": " + message.lines().findFirst().orElse("");
	}

	private int print() {
		failed.forEach(test -> System.out.println("failed: " + test));
		skipped.forEach(test -> System.out.println("skipped: " + test));
		System.out.println(passed + " passed, " + failed.size() + " failed, " + skipped.size() + " skipped");
		return failed.isEmpty() && passed > 0 ? 0 : 1;
	}
}
