/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.store.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.stemma.testkit.store.FilledLab;

/** Starts committing processes, all of them with the classes that a first one had loaded: most of their life is their start. */
final class Victims {

	private final Path archive;
	private final String classPath;
	private final Path template;

	/** Packs the class path into a folder and lets a first process commit to a lab of its own there. */
	Victims(Path folder) throws IOException, InterruptedException {
		this.archive = folder.resolve("classes.jsa");
		this.classPath = new PackedClassPath(folder).pack();
		this.template = folder.resolve("template");
		new FilledLab(new FolderRig(new FaultLabs(engine -> engine).stores(), template)).close();
		Path lab = fresh(folder.resolve("practice"));
		launch(List.of("-XX:ArchiveClassesAtExit=" + archive)).practise(new Orders(lab, Moment.WRITTEN, 2, 1, true, false));
	}

	/** Makes a lab to commit to: a copy of one with a person in it, since making tables takes longer than most lives. */
	Path fresh(Path lab) throws IOException {
		Files.createDirectories(lab.getParent());
		try (Stream<Path> all = Files.walk(template)) {
			for (Path each : all.toList()) {
				Files.copy(each, lab.resolve(template.relativize(each)));
			}
		}
		return lab;
	}

	/** Starts a process that waits for orders. */
	Victim start(List<String> options) throws IOException {
		List<String> all = new ArrayList<>(options);
		all.add("-XX:SharedArchiveFile=" + archive);
		return launch(all);
	}

	private Victim launch(List<String> options) throws IOException {
		List<String> command = new ArrayList<>(List.of(ProcessHandle.current().info().command().orElse("java"),
				"-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xshare:auto", "-Xlog:disable", "-Xmx128m", "-Dfile.encoding=UTF-8"));
		command.addAll(options);
		command.addAll(List.of("-cp", classPath, CommittingProcess.class.getName()));
		return new Victim(new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start());
	}
}
