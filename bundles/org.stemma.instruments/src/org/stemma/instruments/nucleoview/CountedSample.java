/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.nucleoview;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.stemma.api.Outcome;
import org.stemma.api.instrument.Measured;
import org.stemma.api.instrument.RunContent;
import org.stemma.api.instrument.SampleContent;
import org.stemma.formats.Mismatch;
import org.stemma.formats.ProblemLog;

/** The one sample of a report and its name, which may stand in the image's name only. */
final class CountedSample {

	/** Day, running number, a letter, and the sample's name, for example {@code 20231120-0012-c-cells 7}. */
	private static final Pattern IMAGE = Pattern.compile("\\d{8}-\\d+-[^-]+-(.+)");

	private final RunContent content;
	private final SampleContent sample;
	private final ProblemLog log = new ProblemLog();

	CountedSample(RunContent content) {
		this.content = content;
		this.sample = content.samples().getFirst();
	}

	/** The content with the sample's name and these facts in front of the others. */
	Outcome<RunContent> completed(List<Measured> facts) {
		SampleContent named = new SampleContent(name(), sample.well(), sample.time(), sample.measurements(), sample.place());
		List<Measured> all = new ArrayList<>(facts);
		all.addAll(content.metadata());
		return log.outcome(new RunContent(all, List.of(named), content.notUnderstood()));
	}

	private String name() {
		Optional<Measured> image = sample.measured(NucleoViewKeys.IMAGE);
		Matcher name = IMAGE.matcher(image.map(Measured::text).orElse(""));
		if (sample.sample().isEmpty() && name.matches()) {
			return name.group(1);
		}
		if (sample.sample().isEmpty()) {
			log.add(new Mismatch("sample.unnamed", image.map(Measured::place).orElse(sample.place()),
					image.map(Measured::text).orElse(""),
					"a sample ID, or an image name that ends in the sample's, such as 20231120-0012-c-name",
					"Choose the sample by hand.").warning());
		}
		return sample.sample();
	}
}
