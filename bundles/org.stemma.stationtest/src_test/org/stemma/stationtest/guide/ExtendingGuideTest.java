/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.stationtest.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Follows {@code docs/extending.md} in an empty folder, command by command, against the built station on Felix. */
class ExtendingGuideTest {

	@TempDir
	Path work;

	@TempDir
	Path checkout;

	@Test
	void theGuideLeadsToAReaderThatReads() throws Exception {
		Path root = root();
		linkTo(root);
		StringBuilder said = new StringBuilder();
		StringBuilder commands = new StringBuilder("set -euo pipefail\n");
		List<GuideSteps.Step> steps = GuideSteps.of(root.resolve("docs/extending.md"));
		assertTrue(steps.stream().anyMatch(GuideSteps.Step::isFile) && steps.size() > 5, "blocks of the guide");
		for (GuideSteps.Step step : steps) {
			if (step.isFile()) {
				step.write(work);
			} else {
				commands.append(step.text());
			}
		}
		assertEquals(0, run(commands.toString(), said), said::toString);
		assertTrue(said.toString().contains("example.cellscan"), said::toString);
		assertTrue(said.toString().contains("sample MSC-0002"), said::toString);
		assertTrue(said.toString().contains("< 0.040 ×10⁶/mL"), said::toString);
		assertTrue(said.toString().contains("missing"), said::toString);
		assertTrue(said.toString().replaceAll(" +", " ").contains(" lamp hours 112"), said::toString);
	}

	private static Path root() {
		return Stream.iterate(Path.of("").toAbsolutePath(), folder -> folder != null, Path::getParent)
				.filter(folder -> Files.exists(folder.resolve("docs/extending.md"))).findFirst().orElseThrow();
	}

	/** A checkout whose script starts the station that this very build made, instead of building anew. */
	private void linkTo(Path root) throws IOException {
		Path station = root.resolve("releng/org.stemma.products/target/station/plugins");
		Path plugins = checkout.resolve("releng/org.stemma.products/target/station");
		Files.createDirectories(plugins);
		Files.createSymbolicLink(plugins.resolve("plugins"), station);
		String script = """
				#!/bin/bash
				P=%s
				exec "%s" -cp "$(echo "$P"/org.apache.felix.framework_*.jar):$(echo "$P"/org.stemma.station_*.jar)" \\
				    org.stemma.station.launch.Main --plugins "$P" "$@"
				""".formatted(station, java("java"));
		Files.setPosixFilePermissions(Files.writeString(checkout.resolve("stemma"), script),
				PosixFilePermissions.fromString("rwxr-xr-x"));
	}

	private static Path java(String tool) {
		return Path.of(System.getProperty("java.home"), "bin", tool);
	}

	private int run(String commands, StringBuilder said) throws IOException, InterruptedException {
		ProcessBuilder shell = new ProcessBuilder("bash", "-c", commands).directory(work.toFile())
				.redirectErrorStream(true);
		shell.environment().put("STEMMA", checkout.toString());
		shell.environment().put("PATH", java("java").getParent() + ":" + shell.environment().get("PATH"));
		Process process = shell.start();
		said.append(new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8));
		return process.waitFor();
	}
}
