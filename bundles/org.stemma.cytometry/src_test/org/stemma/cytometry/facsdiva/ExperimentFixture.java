/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.cytometry.facsdiva;

/** A small made-up experiment. */
final class ExperimentFixture {

	static final String TEXT = """
			<?xml version="1.0" encoding="UTF-8"?>
			<bdfacs version="Version 8.0">
			  <experiment name="Release">
			    <date>2024-05-06T10:00:00</date><owner_name>Ada</owner_name><export_time>2024-05-06T12:00:00</export_time>
			    <specimen name="Lot 7">
			      <keywords><keyword name="CST SETUP STATUS"><value>SUCCESS</value></keyword></keywords>
			      <tube name="Tube 1">
			        <date>2024-05-06T10:31:02</date><data_filename>1.fcs</data_filename>
			        <data_instrument_name>Fortessa</data_instrument_name><record_user>Bo</record_user>
			        <lasers><laser name="Blue"><delay>0.0</delay></laser></lasers>
			        <instrument_settings name="Settings"><compensation_enabled>true</compensation_enabled>
			          <parameter name="A"><voltage>400</voltage><compensation>
			            <compensation_coefficient>1.0</compensation_coefficient><compensation_coefficient>0.1</compensation_coefficient>
			          </compensation></parameter>
			          <parameter name="B"><compensation>
			            <compensation_coefficient>0.2</compensation_coefficient><compensation_coefficient>1.0</compensation_coefficient>
			          </compensation></parameter>
			        </instrument_settings>
			        <gates>
			          <gate fullname="All Events" type="EventSource_Classifier"><name>All Events</name><num_events>1000</num_events></gate>
			          <gate fullname="All Events\\P1" type="Region_Classifier"><name>P1</name><num_events>400</num_events>
			            <parent>All Events</parent>
			            <region name="P1" xparm="A" yparm="B" type="RECTANGLE_REGION"><points>
			              <point x="10" y="20"/><point x="30" y="20"/><point x="30" y="50"/><point x="10" y="50"/></points></region>
			            <is_x_parameter_scaled>true</is_x_parameter_scaled>
			          </gate>
			          <gate fullname="All Events\\P1\\P2" type="Region_Classifier"><name>P2</name><num_events>40</num_events>
			            <parent>All Events\\P1</parent>
			            <region name="P2" xparm="A" yparm="B" type="POLYGON_REGION"><points>
			              <point x="10" y="20"/><point x="30" y="20"/><point x="30" y="50"/></points></region>
			            <is_x_parameter_scaled>true</is_x_parameter_scaled><x_parameter_scale_value>100</x_parameter_scale_value>
			          </gate>
			        </gates>
			        <statistics_calculations><calculation_schedule gate="All Events\\P1" parameter="A">
			          <calculation formula="Median" value="12.6"/><calculation formula="SD" value="NaN"/>
			        </calculation_schedule></statistics_calculations>
			      </tube>
			    </specimen>
			  </experiment>
			</bdfacs>
			""";

	private ExperimentFixture() {
	}
}
