/*
 * Draws every chart of the page from its declarative option, which lies beside it as JSON.
 * Two kinds of text in an option stand for something that JSON cannot hold:
 *   "$name"          a colour of the palette in force (light, dark or print);
 *   "@name:argument" a function below, made with the argument.
 */
(function () {
  'use strict';

  var light = {
    ink: '#1b2330', soft: '#566173', line: '#dfe4eb', card: '#ffffff', band: 'rgba(86,97,115,.09)',
    phones: '#3b7ab8', project: '#1f9e89', shortfall: '#c8334c', load: '#1b2330', span: '#cfdbe7',
    buffer: '#e5a023', milestone: '#1b2330', deadline: '#c8334c', presence: '#dde6ef', unused: '#bfd9d3',
    one: '#3b7ab8', two: '#1f9e89', three: '#b5652a', four: '#7c5aa6', five: '#8d7a14', six: '#c0518f',
    low: '#d5ead9', moderate: '#f6e7b4', high: '#f3c08b', extreme: '#e48a86', dot: '#1b2330', dotInk: '#ffffff',
    cold: '#c8334c', coldSoft: '#eebcc3', zero: '#f1f3f6', warmSoft: '#a9d8ce', warm: '#1f9e89'
  };
  var dark = {
    ink: '#e7ebf1', soft: '#a3aebd', line: '#2c3644', card: '#181e27', band: 'rgba(163,174,189,.10)',
    phones: '#5b9bd8', project: '#3fbfa8', shortfall: '#f0667d', load: '#e7ebf1', span: '#34414f',
    buffer: '#f0b45c', milestone: '#e7ebf1', deadline: '#f0667d', presence: '#28323e', unused: '#2f5750',
    one: '#5b9bd8', two: '#3fbfa8', three: '#dc8c50', four: '#a98bd3', five: '#c9b24a', six: '#de7fb4',
    low: '#274438', moderate: '#57502a', high: '#6e4a28', extreme: '#7c3338', dot: '#f2f5f9', dotInk: '#10141a',
    cold: '#f0667d', coldSoft: '#7a3a46', zero: '#222a35', warmSoft: '#2b6459', warm: '#3fbfa8'
  };

  function escape(text) {
    return String(text).replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
  }

  function clip(params, shape) {
    return echarts.graphic.clipRectByRect(shape, {
      x: params.coordSys.x, y: params.coordSys.y, width: params.coordSys.width, height: params.coordSys.height
    });
  }

  function rectangle(params, api, shape, radius) {
    var visible = clip(params, shape);
    return visible && {
      type: 'rect', shape: Object.assign({ r: radius }, visible), style: api.style()
    };
  }

  var functions = {
    /* A horizontal bar of [row, from, to]; the argument is its share of the row's height. */
    bar: function (share) {
      return function (params, api) {
        var from = api.coord([api.value(1), api.value(0)]);
        var to = api.coord([api.value(2), api.value(0)]);
        var height = api.size([0, 1])[1] * Number(share);
        var width = Math.max(to[0] - from[0], 1);
        return rectangle(params, api, { x: from[0], y: from[1] - height / 2, width: width, height: height },
            width > 6 ? 2 : 0);
      };
    },
    /* A vertical band of [from, to] over the whole height. */
    band: function () {
      return function (params, api) {
        var from = api.coord([api.value(0), 0])[0];
        var to = api.coord([api.value(1), 0])[0];
        return rectangle(params, api,
            { x: from, y: params.coordSys.y, width: to - from, height: params.coordSys.height }, 0);
      };
    },
    /* An interval of [row, low, high] as a line with two ends. */
    whisker: function (size) {
      return function (params, api) {
        var low = api.coord([api.value(1), api.value(0)]);
        var high = api.coord([api.value(2), api.value(0)]);
        var half = Number(size);
        var style = { stroke: api.visual('color'), lineWidth: 2, fill: null };
        var line = function (x1, y1, x2, y2) {
          return { type: 'line', shape: { x1: x1, y1: y1, x2: x2, y2: y2 }, style: style };
        };
        return { type: 'group', children: [
          line(low[0], low[1], high[0], high[1]),
          line(low[0], low[1] - half, low[0], low[1] + half),
          line(high[0], high[1] - half, high[0], high[1] + half)
        ] };
      };
    },
    /* The name of a datum as its tooltip, one line for each of its lines, the first in bold. */
    lines: function () {
      return function (params) {
        var lines = String(params.name).split('\n').map(escape);
        return '<b>' + lines[0] + '</b>' + lines.slice(1).map(function (line) { return '<br>' + line; }).join('');
      };
    },
    /* A number with its unit. */
    unit: function (unit) {
      return function (value) {
        return value === null || value === undefined || value === '-' ? 'no data' : value + ' ' + unit;
      };
    },
    /* The name of a day such as "Mon 12 Apr". */
    day: function () {
      return function (value) { return echarts.time.format(value, '{ee} {d} {MMM}', true, 'EN'); };
    }
  };

  function resolve(value, palette) {
    if (typeof value === 'string' && value.charAt(0) === '$') {
      return palette[value.substring(1)];
    }
    if (typeof value === 'string' && value.charAt(0) === '@') {
      var colon = value.indexOf(':');
      var name = colon < 0 ? value.substring(1) : value.substring(1, colon);
      return functions[name](colon < 0 ? '' : value.substring(colon + 1));
    }
    if (Array.isArray(value)) {
      return value.map(function (element) { return resolve(element, palette); });
    }
    if (value !== null && typeof value === 'object') {
      var result = {};
      Object.keys(value).forEach(function (key) { result[key] = resolve(value[key], palette); });
      return result;
    }
    return value;
  }

  function theme(palette) {
    var axis = {
      axisLine: { lineStyle: { color: palette.line } }, axisTick: { lineStyle: { color: palette.line } },
      axisLabel: { color: palette.soft, fontSize: 12.5 }, splitLine: { lineStyle: { color: palette.line } },
      nameTextStyle: { color: palette.soft, fontSize: 12.5 }, splitArea: { areaStyle: { color: 'transparent' } }
    };
    return {
      backgroundColor: 'transparent',
      textStyle: { color: palette.ink, fontFamily: getComputedStyle(document.body).fontFamily },
      legend: { textStyle: { color: palette.ink, fontSize: 13 }, inactiveColor: palette.line },
      tooltip: {
        backgroundColor: palette.card, borderColor: palette.line, confine: true,
        textStyle: { color: palette.ink, fontSize: 13 }
      },
      dataZoom: {
        borderColor: palette.line, fillerColor: palette.band, textStyle: { color: palette.soft },
        dataBackground: { lineStyle: { color: palette.line }, areaStyle: { color: palette.line } },
        selectedDataBackground: { lineStyle: { color: palette.phones }, areaStyle: { color: palette.phones } },
        handleStyle: { color: palette.card, borderColor: palette.soft }, moveHandleStyle: { color: palette.line }
      },
      timeAxis: axis, categoryAxis: axis, valueAxis: axis
    };
  }

  var charts = [];

  function draw(palette, width) {
    charts.forEach(function (chart) { chart.dispose(); });
    charts = Array.prototype.map.call(document.querySelectorAll('.chart'), function (element) {
      var option = JSON.parse(element.querySelector('script').textContent);
      var canvas = element.querySelector('div');
      canvas.style.width = width ? (element.closest('.pair') ? width / 2 - 14 : width) + 'px' : '100%';
      var chart = echarts.init(canvas, theme(palette), { renderer: 'svg', locale: 'EN' });
      chart.setOption(resolve(option, palette));
      chart.getZr().flush();
      return chart;
    });
  }

  var night = window.matchMedia('(prefers-color-scheme: dark)');
  function drawOnScreen() { draw(night.matches ? dark : light, 0); }

  drawOnScreen();
  night.addEventListener('change', drawOnScreen);
  window.addEventListener('resize', function () { charts.forEach(function (chart) { chart.resize(); }); });
  window.addEventListener('beforeprint', function () { draw(light, 690); });
  window.addEventListener('afterprint', drawOnScreen);
})();
