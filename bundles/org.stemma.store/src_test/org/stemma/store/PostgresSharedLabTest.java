/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.stemma.api.Outcome;
import org.stemma.core.store.Commit;
import org.stemma.core.store.Stored;
import org.stemma.model.material.MaterialLot;
import org.stemma.testkit.store.FilledLab;

/** Several processes have one lab on a server open. */
class PostgresSharedLabTest {

	private static final long SECONDS = 90;

	@RegisterExtension
	static final PostgresRig RIG = new PostgresRig();

	private static int workElsewhere(FilledLab lab, String code) throws IOException, InterruptedException {
		Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
				System.getProperty("java.class.path"), OtherWorkstation.class.getName(), lab.address().toString(), code)
				.redirectOutput(ProcessBuilder.Redirect.DISCARD).redirectError(ProcessBuilder.Redirect.INHERIT).start();
		try (var in = process.getOutputStream()) {
			in.write((new String(RIG.secret().orElseThrow()) + "\n").getBytes(StandardCharsets.UTF_8));
		}
		assertTrue(process.waitFor(SECONDS, TimeUnit.SECONDS), "The other process does not end");
		return process.exitValue();
	}

	@Test
	void seesWhatAnotherProcessCommitsAndRefusesAStaleChange() throws Exception {
		try (FilledLab lab = new FilledLab(RIG)) {
			MaterialLot material = lab.material("SHARED-1");
			lab.commit(material).get();
			Stored<MaterialLot> before = lab.store().find(MaterialLot.class, "SHARED-1").orElseThrow();
			LinkedBlockingQueue<Commit> heard = new LinkedBlockingQueue<>();
			try (AutoCloseable listening = lab.store().listen((commit, refs) -> heard.add(commit))) {
				assertEquals(0, workElsewhere(lab, "SHARED-1"));
				Commit commit = heard.poll(5, TimeUnit.SECONDS);
				assertEquals("bench 2", commit.actor().workstation());
				assertEquals("Work elsewhere", commit.why());
			}
			before.record().setSupplier("Set here");
			Outcome<Commit> stale = lab.store().commit(lab.changing(before));
			assertEquals("record.stale", stale.problems().get(0).code());
			assertTrue(stale.problems().get(0).message().contains("Ana Ruíz"), stale.problems()::toString);
			assertEquals(List.of(), lab.store().verify().findings());
		}
	}
}
