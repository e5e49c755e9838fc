/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.station.demo;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stemma.core.lab.LabAddress;
import org.stemma.core.lab.Laboratory;

/** The whole path in a lab folder. */
class ThawToCertificateTest extends PathContract {

	@Override
	void prepare(Path root) {
		// a folder is made when it is needed
	}

	@Override
	List<String> owner(String lab) {
		return List.of("--lab", lab);
	}

	@Override
	List<String> worker(String lab) {
		return owner(lab);
	}

	@Override
	String files(String lab) {
		return lab;
	}

	@Test
	void aPanelOfACytometerEndsOnTheCertificateOfItsLot(@TempDir Path other) throws IOException {
		LabAddress copy = new LabAddress.Folder(copyOfTheLab(other.resolve("lab")));
		Clock tomorrow = Clock.offset(Clock.systemUTC(), Duration.ofDays(1));
		try (Laboratory laboratory = station.laboratories().open(copy, Optional.empty(), tomorrow).get()) {
			new PanelToLot(new CytometerLab(laboratory)).happens(other);
		}
	}
}
